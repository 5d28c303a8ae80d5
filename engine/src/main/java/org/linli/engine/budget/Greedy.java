package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Buys what gives most utility for its money first, and passes over what no longer fits; most towns count
/// like this.
///
/// With the utility by cost that is the order of votes, with the utility by number that of votes for each
/// unit of money. What nobody wants comes last, and is bought where money is left: so the published
/// outcomes have it, and a caller who does not want it leaves such items out of the election.
public final class Greedy {

    private final Utility utility;

    private Greedy(Utility utility) {
        this.utility = utility;
    }

    public static Greedy by(Utility utility) {
        return new Greedy(utility);
    }

    public Outcome outcome(Election election) {
        return Outcome.of(
                election, BigDecimal.ZERO, verdicts(election.budget(), Wishes.of(election, utility), Set.of()));
    }

    /// @param taken items that are passed over without a verdict
    static List<Verdict> verdicts(BigDecimal budget, List<Wish> wishes, Collection<String> taken) {
        var turns = wishes.stream()
                .filter(wish -> !taken.contains(wish.item.id()))
                .sorted(Comparator.comparing(Density::of).reversed())
                .toList();
        var chosen = new ArrayList<Verdict>();
        var others = new ArrayList<Verdict>();
        var left = budget;
        for (int i = 0; i < turns.size(); i++) {
            var item = turns.get(i).item;
            int supporters = turns.get(i).voters.length;
            if (item.cost().compareTo(left) <= 0) {
                chosen.add(new Verdict.InTurn(item.id(), supporters, i + 1, left));
                left = left.subtract(item.cost());
            } else
                others.add(new Verdict.DidNotFit(
                        item.id(), supporters, i + 1, left, item.cost().subtract(left)));
        }
        others.sort(Comparator.comparing(Verdict::item));
        return Stream.concat(chosen.stream(), others.stream()).toList();
    }

    /// Utility for money.
    ///
    /// @param free costs nothing and is wanted: before all others
    private record Density(boolean free, Fraction rate) implements Comparable<Density> {

        static Density of(Wish wish) {
            var utility = wish.utility();
            var cost = Fraction.of(wish.item.cost());
            if (utility.equals(Fraction.ZERO)) return new Density(false, Fraction.ZERO);
            if (cost.equals(Fraction.ZERO)) return new Density(true, Fraction.ZERO);
            return new Density(false, utility.over(cost));
        }

        @Override
        public int compareTo(Density other) {
            return Comparator.comparing(Density::free)
                    .thenComparing(Density::rate)
                    .compare(this, other);
        }
    }
}
