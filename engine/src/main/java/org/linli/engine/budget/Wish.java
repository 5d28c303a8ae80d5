package org.linli.engine.budget;

import java.util.Arrays;

/// Who wants an item, and how much.
final class Wish {

    final Item item;

    /// By number, ascending.
    final int[] voters;

    /// One for each voter, above 0.
    final long[] weights;

    /// A voter's utility is this times the weight.
    final Fraction unit;

    /// Nearly the price for one unit of weight if all could pay it in full, which none can be below.
    final double leastPrice;

    /// Whether all want it as much.
    final boolean even;

    Wish(Item item, int[] voters, long[] weights, Fraction unit) {
        this.item = item;
        this.voters = voters;
        this.weights = weights;
        this.unit = unit;
        leastPrice = item.cost().doubleValue() / Arrays.stream(weights).sum();
        even = Arrays.stream(weights).allMatch(weight -> weight == weights[0]);
    }

    /// How much this voter wants it, who is known to do so.
    long weightOf(int voter) {
        return even ? weights[0] : weights[Arrays.binarySearch(voters, voter)];
    }

    Fraction utility() {
        return unit.times(Arrays.stream(weights).sum());
    }
}
