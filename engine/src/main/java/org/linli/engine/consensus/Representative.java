package org.linli.engine.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A statement that marks out a group: its members say so more often than others do.
///
/// @param side what they say to it
/// @param count how many of them
/// @param votes of how many who voted on it
/// @param share of them, see [Tally]
/// @param test of that share against a half
/// @param times as often as the others
/// @param timesTest of that against equal shares
/// @param mostAgreed whether it stands here because the group agrees to it most
public record Representative(
        String statement,
        Side side,
        int count,
        int votes,
        double share,
        double test,
        double times,
        double timesTest,
        boolean mostAgreed) {

    private static final int MOST = 5;

    /// Those of one group as the pipeline selects them: what the group agrees to most, then what is sure by
    /// both tests, the weightiest first; five at most, agreement before disagreement. Where nothing is
    /// sure, the surest.
    static List<Representative> of(Tallies tallies, int group) {
        var open = IntStream.range(0, tallies.statements())
                .filter(i -> !tallies.isHidden(i))
                .mapToObj(i -> new Mark(i, tallies.of(group, i), tallies.others(group, i)))
                .toList();
        var agreed = mostAgreed(open);
        var sure = open.stream()
                .filter(mark -> mark.isSure(Side.AGREE) || mark.isSure(Side.DISAGREE))
                .filter(mark -> agreed.isEmpty() || agreed.get().statement != mark.statement)
                .map(mark -> mark.told(tallies, false))
                .sorted(Comparator.comparingDouble(Representative::weight).reversed())
                .toList();
        var first = agreed.map(mark -> mark.told(tallies, true));
        if (first.isEmpty() && sure.isEmpty()) first = surest(open).map(mark -> mark.told(tallies, false));
        return Stream.concat(first.stream(), sure.stream())
                .limit(MOST)
                .sorted(Comparator.comparing(Representative::side))
                .toList();
    }

    private double weight() {
        return times * timesTest * share * test;
    }

    private static Optional<Mark> mostAgreed(List<Mark> marks) {
        var best = Optional.<Mark>empty();
        for (var mark : marks) {
            if (mark.own.agree() + mark.own.disagree() == 0) continue;
            if (best.map(mark::isAgreedMoreThan).orElseGet(mark::isAgreed)) best = Optional.of(mark);
        }
        return best;
    }

    private static Optional<Mark> surest(List<Mark> marks) {
        return marks.stream().max(Comparator.comparingDouble(Mark::surer));
    }

    private record Mark(int statement, Tally own, Tally others) {

        boolean isSure(Side side) {
            return own.test(side) > Tally.SURE && own.test(side, others) > Tally.SURE;
        }

        double surer() {
            return Math.max(own.test(Side.AGREE, others), own.test(Side.DISAGREE, others));
        }

        boolean isAgreed() {
            return own.test(Side.AGREE) > Tally.SURE
                    || (own.times(Side.AGREE, others) > 1 && own.share(Side.AGREE) > 0.5);
        }

        boolean isAgreedMoreThan(Mark best) {
            return best.own.times(Side.AGREE, best.others) > 1
                    ? marked() * agreed() > best.marked() * best.agreed()
                    : agreed() > best.agreed();
        }

        private double agreed() {
            return own.share(Side.AGREE) * own.test(Side.AGREE);
        }

        private double marked() {
            return own.times(Side.AGREE, others) * own.test(Side.AGREE, others);
        }

        Representative told(Tallies tallies, boolean mostAgreed) {
            var side = own.test(Side.AGREE, others) > own.test(Side.DISAGREE, others) ? Side.AGREE : Side.DISAGREE;
            return new Representative(
                    tallies.statement(statement),
                    side,
                    own.count(side),
                    own.votes(),
                    own.share(side),
                    own.test(side),
                    own.times(side, others),
                    own.test(side, others),
                    mostAgreed);
        }
    }
}
