package org.linli.engine.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What all groups say alike.
///
/// @param together the probability that one person out of each group would say so
/// @param least the share in the group where it is lowest
/// @param sure whether it is more than half with nine in ten in every group
public record Shared(String statement, Side side, double together, double least, boolean sure) {

    /// Every statement that in each group at least three voted on and more than half say the same to; those
    /// that unite most first.
    static List<Shared> of(Tallies tallies) {
        return IntStream.range(0, tallies.statements())
                .filter(i -> !tallies.isHidden(i))
                .boxed()
                .flatMap(i -> Stream.of(Side.values())
                        .filter(side ->
                                groups(tallies).allMatch(k -> tallies.of(k, i).isMost(side)))
                        .map(side -> of(tallies, i, side)))
                .sorted(Comparator.comparingDouble(Shared::together).reversed().thenComparing(Shared::statement))
                .toList();
    }

    private static Shared of(Tallies tallies, int statement, Side side) {
        return new Shared(
                tallies.statement(statement),
                side,
                tallies.consensus(statement, side),
                groups(tallies)
                        .mapToDouble(k -> tallies.of(k, statement).share(side))
                        .min()
                        .orElse(0),
                groups(tallies).allMatch(k -> tallies.of(k, statement).test(side) > Tally.SURE));
    }

    private static IntStream groups(Tallies tallies) {
        return IntStream.range(0, tallies.groups());
    }
}
