package org.linli.engine.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Equal shares word by word as the definition has it, slowly, with a fraction for every voter.
final class ByTheBook {

    private ByTheBook() {}

    static List<String> winners(Election election, Utility utility) {
        int voters = election.ballots().size();
        var left = new ArrayList<Fraction>();
        for (int i = 0; i < voters; i++) left.add(Fraction.of(election.budget()).over(voters));
        var open = new ArrayList<>(Wishes.of(election, utility));
        open.removeIf(wish -> wish.utility().equals(Fraction.ZERO));
        var winners = new ArrayList<String>();
        for (; ; ) {
            open.removeIf(wish -> IntStream.of(wish.voters)
                            .mapToObj(left::get)
                            .reduce(Fraction.ZERO, Fraction::plus)
                            .compareTo(Fraction.of(wish.item.cost()))
                    < 0);
            if (open.isEmpty()) return winners;
            var best = open.stream()
                    .min(Comparator.<Wish, Fraction>comparing(
                                    wish -> price(wish, left).over(wish.unit))
                            .thenComparing(wish -> wish.item.id()))
                    .orElseThrow();
            var price = price(best, left);
            for (int i = 0; i < best.voters.length; i++) {
                int voter = best.voters[i];
                var share = price.times(best.weights[i]);
                var has = left.get(voter);
                left.set(voter, has.compareTo(share) < 0 ? Fraction.ZERO : has.minus(share));
            }
            open.remove(best);
            winners.add(best.item.id());
        }
    }

    /// The least price at which those who want it can pay: the poorest give all, the others the same for
    /// each unit.
    private static Fraction price(Wish wish, List<Fraction> left) {
        var order = IntStream.range(0, wish.voters.length)
                .boxed()
                .sorted(Comparator.comparing(i -> left.get(wish.voters[i]).over(wish.weights[i])))
                .toList();
        var owed = Fraction.of(wish.item.cost());
        long weight = IntStream.range(0, wish.voters.length)
                .mapToLong(i -> wish.weights[i])
                .sum();
        for (int i : order) {
            var price = owed.over(weight);
            var has = left.get(wish.voters[i]);
            if (price.times(wish.weights[i]).compareTo(has) <= 0) return price;
            owed = owed.minus(has);
            weight -= wish.weights[i];
        }
        throw new IllegalStateException("cannot be paid");
    }
}
