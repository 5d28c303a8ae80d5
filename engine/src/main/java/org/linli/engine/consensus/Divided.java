package org.linli.engine.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What groups say differently.
///
/// @param spread between the groups with the highest and the lowest share of agreement
/// @param most the group that agrees most
/// @param fewest the group that agrees least
public record Divided(String statement, double spread, int most, int fewest) {

    /// Every statement on which a group agrees and another disagrees more often than chance has it, each
    /// with at least three votes; what divides most first. Nothing where there are no two groups.
    static List<Divided> of(Tallies tallies) {
        return IntStream.range(0, tallies.statements())
                .filter(i -> !tallies.isHidden(i))
                .mapToObj(i -> of(tallies, i))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Divided::spread).reversed().thenComparing(Divided::statement))
                .toList();
    }

    private static Optional<Divided> of(Tallies tallies, int statement) {
        Comparator<Integer> byShare =
                Comparator.comparingDouble(k -> tallies.of(k, statement).share(Side.AGREE));
        var heard = IntStream.range(0, tallies.groups())
                .filter(k -> tallies.of(k, statement).votes() >= Tally.ENOUGH)
                .boxed()
                .sorted(byShare)
                .toList();
        if (heard.size() < 2) return Optional.empty();
        int fewest = heard.getFirst();
        int most = heard.getLast();
        var high = tallies.of(most, statement);
        var low = tallies.of(fewest, statement);
        if (high.test(Side.AGREE, low) <= Tally.SURE || low.test(Side.DISAGREE, high) <= Tally.SURE)
            return Optional.empty();
        return Optional.of(new Divided(
                tallies.statement(statement), high.share(Side.AGREE) - low.share(Side.AGREE), most, fewest));
    }
}
