package org.linli.engine.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A statement on which most say the same.
///
/// @param count how many say so
/// @param votes of how many who voted on it
/// @param share of them, see [Tally]
/// @param test of that share against a half
public record Common(String statement, Side side, int count, int votes, double share, double test) {

    private static final int MOST = 5;

    /// As the pipeline selects them among all who voted, whatever their group: more than half, and sure;
    /// five at most, the weightiest first.
    static List<Common> of(Tallies all, Side side) {
        return IntStream.range(0, all.statements())
                .filter(i -> !all.isHidden(i))
                .mapToObj(i -> of(all.statement(i), all.all(i), side))
                .filter(common -> common.share > 0.5 && common.test > Tally.SURE)
                .sorted(Comparator.comparingDouble((Common common) -> common.share * common.test)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Common of(String statement, Tally tally, Side side) {
        return new Common(statement, side, tally.count(side), tally.votes(), tally.share(side), tally.test(side));
    }
}
