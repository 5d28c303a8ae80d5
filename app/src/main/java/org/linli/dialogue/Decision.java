package org.linli.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question that was put, with everything that was counted.
///
/// @param topic it belongs to; none if it stands alone
/// @param electorate all owners, in a vote of theirs
/// @param entitled who was there and may vote
/// @param hands as they were counted
/// @param papers how many numbered ballots were handed out
/// @param minority what those say who did not agree
public record Decision(
        long id,
        MeetingId meeting,
        @Nullable Long topic,
        String question,
        DecisionMatter matter,
        VotingThreshold threshold,
        @Nullable Integer quorum,
        @Nullable Electorate electorate,
        int entitled,
        Count hands,
        int papers,
        List<PaperBallot> ballots,
        String minority,
        DecisionOutcome outcome) {

    public static final int QUESTION_LIMIT = 200;
    public static final int MINORITY_LIMIT = 1000;

    public Decision {
        ballots = List.copyOf(ballots);
    }

    /// Hands and ballots together: the one total.
    public Count total() {
        return ballots.stream().map(PaperBallot::count).reduce(hands, Count::plus);
    }

    /// Numbers that two people have read differently.
    public List<Integer> differences() {
        return ballots.stream()
                .filter(PaperBallot::differs)
                .map(PaperBallot::number)
                .toList();
    }

    /// Numbers that only one has read.
    public List<Integer> halfRead() {
        return ballots.stream()
                .filter(ballot -> !ballot.isAgreed() && !ballot.differs())
                .map(PaperBallot::number)
                .toList();
    }

    /// What the count amounts to now.
    public VoteResult result() {
        var owners = electorate;
        return owners == null
                ? VoteResult.byRules(total().persons(), entitled, quorum, threshold)
                : VoteResult.byLaw(total(), owners, matter);
    }
}
