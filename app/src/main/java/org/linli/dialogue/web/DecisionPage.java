package org.linli.dialogue.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Decision;
import org.linli.dialogue.DoubleVote;
import org.linli.dialogue.PaperBallot;
import org.linli.dialogue.Votes;
import org.linli.shared.TwoReadings.Reader;
import org.linli.ui.Choice;
import org.linli.ui.QrCode;

/// A question that was put, counted before everybody's eyes.
///
/// @param reader who looks: what somebody else has read of a ballot is not shown to whoever reads it second
/// @param doubles whose voice would count more than once
/// @param handed who has a paper of their own
/// @param here guests who sit in the room, to hand a paper to
/// @param present how many came of each group
/// @param code to the ballot for phones
/// @param address the same, as it is typed
public record DecisionPage(
        MeetingPage meeting,
        Decision decision,
        Reader reader,
        List<DoubleVote> doubles,
        List<String> handed,
        List<Choice> here,
        Map<Long, Integer> present,
        QrCode code,
        String address) {

    public DecisionPage {
        doubles = List.copyOf(doubles);
        handed = List.copyOf(handed);
        here = List.copyOf(here);
        present = Map.copyOf(present);
    }

    /// Ballots that this reader has still to read.
    public List<Integer> toRead() {
        return decision.ballots().stream()
                .filter(ballot -> !ballot.aside()
                        && !ballot.isAgreed()
                        && !ballot.readings().isReadBy(reader))
                .map(PaperBallot::number)
                .toList();
    }

    public long agreed() {
        return decision.ballots().stream().filter(PaperBallot::isAgreed).count();
    }

    public boolean byArea() {
        return decision.electorate() != null;
    }

    /// Whether hands are counted group by group: an owner's area is not asked of each group.
    public boolean byGroup() {
        return !byArea() && !meeting.map().parties().isEmpty();
    }

    /// @param party none for all the others
    public Votes hands(@Nullable Long party) {
        return decision.hands().stream()
                .filter(one -> party == null ? one.party() == null : party.equals(one.party()))
                .map(one -> one.count().persons())
                .findFirst()
                .orElse(Votes.NONE);
    }

    /// Groups of which more hands were counted than people came.
    public List<String> overcounted() {
        return meeting.map().parties().stream()
                .filter(party -> present.getOrDefault(party.id(), 0) > 0)
                .filter(party -> hands(party.id()).total() > present.getOrDefault(party.id(), 0))
                .map(party -> party.name())
                .toList();
    }
}
