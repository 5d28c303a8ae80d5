package org.linli.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.engine.ranking.Schulze;

/// A question that was put, with everything that was counted.
///
/// @param topic it belongs to; none if it stands alone
/// @param electorate all owners, in a vote of theirs
/// @param entitled who is there and may vote
/// @param represented for how many others somebody may vote who is there
/// @param papers how many numbered ballots were handed out
/// @param box what came by phone
/// @param minority what those say who did not agree
/// @param published the figures as they were told; none as long as it is open, or if nobody kept them
public record Decision(
        long id,
        MeetingId meeting,
        @Nullable Long topic,
        String question,
        Asked asked,
        DecisionMatter matter,
        VotingThreshold threshold,
        @Nullable Integer quorum,
        @Nullable Electorate electorate,
        int entitled,
        int represented,
        List<GroupHands> hands,
        int papers,
        List<PaperBallot> ballots,
        PhoneBox box,
        String minority,
        DecisionOutcome outcome,
        @Nullable List<Long> published) {

    public static final int QUESTION_LIMIT = 200;
    public static final int MINORITY_LIMIT = 1000;

    public Decision {
        hands = List.copyOf(hands);
        ballots = List.copyOf(ballots);
        if (published != null) published = List.copyOf(published);
    }

    /// What is asked of people.
    ///
    /// @param dots that each person has
    public record Asked(QuestionKind kind, List<String> options, int dots) {

        static final Asked YES_OR_NO = new Asked(QuestionKind.YES_OR_NO, List.of(), 0);

        public Asked {
            options = List.copyOf(options);
        }

        boolean takes(Ballot ballot) {
            return ballot.fits(kind, options.size(), dots);
        }
    }

    /// The box into which people vote by phone: closed until it is opened before everybody.
    ///
    /// @param people whose votes lie in it, with those for whom somebody else has voted
    /// @param area that they own together; nought where only heads count
    /// @param votes none as long as it is closed
    public record PhoneBox(int people, long area, boolean opened, List<Vote> votes) {

        static final PhoneBox EMPTY = new PhoneBox(0, 0, false, List.of());

        public PhoneBox {
            votes = List.copyOf(votes);
        }

        /// Whether something lies in it that nobody has seen.
        public boolean isClosed() {
            return people > 0 && !opened;
        }

        private Turnout sealed() {
            return isClosed() ? new Turnout(people, area) : Turnout.NOBODY;
        }
    }

    /// Whether heads and area count by the law, and not by the rules of the meeting.
    public boolean isOfOwners() {
        return electorate != null && matter != DecisionMatter.COMMON;
    }

    public Count byHands() {
        return hands.stream().map(GroupHands::count).reduce(Count.NONE, Count::plus);
    }

    /// Papers that count, each for its owner alone.
    public Count byPaper() {
        return ballots.stream().map(PaperBallot::count).reduce(Count.NONE, Count::plus);
    }

    /// What came by phone, and for others: by phone, or with somebody's paper.
    public Count byPhone() {
        var carried = ballots.stream().map(PaperBallot::forOthers);
        var votes = box.votes().stream().map(vote -> vote.ballot().weighing(vote.area()));
        return Stream.concat(carried, votes).reduce(Count.NONE, Count::plus);
    }

    /// The one total: hands, papers, phones, and those for whom others vote.
    public Count total() {
        return byHands().plus(byPaper()).plus(byPhone());
    }

    /// How many people can be in it at most.
    public int mayVote() {
        return entitled + represented;
    }

    /// Numbers that two people have read differently.
    public List<Integer> differences() {
        return counting().filter(PaperBallot::differs).map(PaperBallot::number).toList();
    }

    /// Numbers that only one has read. A paper that nobody brought back is not among them, and does not count.
    public List<Integer> halfRead() {
        return counting()
                .filter(ballot -> ballot.readings().isHalfRead())
                .map(PaperBallot::number)
                .toList();
    }

    /// What the count amounts to now.
    public VoteResult result() {
        var owners = electorate;
        if (asked.kind().hasOptions()) return VoteResult.ofOrder(total().persons(), marked().size(), mayVote(), quorum);
        return owners == null
                ? VoteResult.byRules(total().persons(), mayVote(), quorum, threshold)
                : VoteResult.byLaw(total(), box.sealed(), owners, matter);
    }

    /// The options as people want them, first to last. Dots are added up; orders are compared by [Schulze].
    public List<Placing> order() {
        var dots = dots();
        var order = asked.kind() == QuestionKind.RANKING ? duels().order() : byDots(dots);
        var places = new ArrayList<Placing>();
        for (var together : order) {
            int place = places.size() + 1;
            for (int option : together)
                places.add(new Placing(place, option, asked.options().get(option), dots.get(option)));
        }
        return places;
    }

    /// Each option against each other one.
    public Schulze duels() {
        return Schulze.of(
                asked.options().size(),
                asked.kind() == QuestionKind.RANKING
                        ? marked().stream().map(Ballot::marks).toList()
                        : List.of());
    }

    /// All figures by which it was decided: what is published, and what a recount must find again.
    public List<Long> figures() {
        int n = asked.options().size();
        return switch (asked.kind()) {
            case YES_OR_NO -> {
                var all = total();
                yield Stream.of(all.persons(), all.area())
                        .flatMap(votes -> Stream.of(votes.yes(), votes.no(), votes.abstain()))
                        .toList();
            }
            case RANKING -> {
                var duels = duels();
                yield IntStream.range(0, n * n)
                        .mapToObj(at -> duels.preferring(at / n, at % n))
                        .toList();
            }
            case DOTS -> dots();
        };
    }

    private List<Long> dots() {
        return IntStream.range(0, asked.options().size())
                .mapToObj(option -> asked.kind() == QuestionKind.DOTS
                        ? marked().stream()
                                .mapToLong(ballot -> ballot.marks().get(option))
                                .sum()
                        : 0L)
                .toList();
    }

    private static List<List<Integer>> byDots(List<Long> dots) {
        return LongStream.of(dots.stream().mapToLong(Long::longValue).distinct().toArray())
                .boxed()
                .sorted((one, other) -> Long.compare(other, one))
                .map(sum -> IntStream.range(0, dots.size())
                        .filter(option -> dots.get(option).equals(sum))
                        .boxed()
                        .toList())
                .toList();
    }

    /// Ballots on which options are marked, one for each person.
    private List<Ballot> marked() {
        return Stream.concat(
                        ballots.stream().flatMap(PaperBallot::voices),
                        box.votes().stream().map(Vote::ballot))
                .filter(ballot -> ballot.choice() == BallotChoice.MARKED)
                .toList();
    }

    private Stream<PaperBallot> counting() {
        return ballots.stream().filter(ballot -> !ballot.aside());
    }
}
