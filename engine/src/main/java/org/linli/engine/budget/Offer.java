package org.linli.engine.budget;

import java.util.ArrayList;
import java.util.List;

/// An item that may still be bought, and at what price.
///
/// The price is the least q at which those who want it can pay it together, each at most q times their
/// weight and at most what they have left. It is looked for in ordinary numbers from below, where each step
/// takes those for poor who have less than the present price; as voters only get poorer, the last price is
/// a good beginning. What lies so near to a border that ordinary numbers cannot tell is reckoned exactly.
final class Offer {

    /// Far above the error of ordinary numbers, which is about 1e-13 of a share.
    private static final double BORDER = 1e-9;

    private final Purses purses;
    private final Wish wish;
    private final int[] voters;
    private final long[] weights;
    private final double[] left;
    private final double cost;
    private final double unit;
    private int size;
    private double price;
    private double highest;
    private double poor;
    private long rich;

    Offer(Wish wish, Purses purses) {
        this.purses = purses;
        this.wish = wish;
        voters = wish.voters.clone();
        weights = wish.even ? wish.weights : wish.weights.clone();
        size = voters.length;
        left = new double[size];
        cost = Fraction.of(wish.item.cost()).near();
        unit = wish.unit.near();
        price = wish.leastPrice;
    }

    Wish wish() {
        return wish;
    }

    /// Money for utility, nearly and never too much by more than a trifle: lower is better.
    double rate() {
        return price / unit;
    }

    Fraction exactRate() {
        return exactPrice(sides()).over(wish.unit);
    }

    /// Finds the price anew; but no farther than to a rate that is too high to be of use.
    ///
    /// @param enough the rate above which nobody asks for more
    /// @return whether those who want it can pay it
    boolean isAffordable(double enough) {
        double money = dropEmpty();
        double slack = BORDER * cost + BORDER * purses.share.near();
        if (money < cost - slack) return false;
        if (money < cost + slack && purses.exact(voters, size).compareTo(Fraction.of(wish.item.cost())) < 0)
            return false;
        while (rise() && rate() <= enough) divide();
        return true;
    }

    private double dropEmpty() {
        int before = size;
        double money = 0;
        size = 0;
        highest = 0;
        poor = 0;
        rich = 0;
        for (int i = 0; i < before; i++) {
            double one = purses.near[voters[i]];
            if (one == 0) continue;
            money += one;
            left[size] = one;
            voters[size] = voters[i];
            if (!wish.even) weights[size] = weights[i];
            if (one > highest * weights[size]) highest = one / weights[size];
            if (one < price * weights[size]) poor += one;
            else rich += weights[size];
            size++;
        }
        return money;
    }

    /// Who is poor at the present price, and who is not.
    private void divide() {
        poor = 0;
        rich = 0;
        for (int i = 0; i < size; i++) {
            if (left[i] < price * weights[i]) poor += left[i];
            else rich += weights[i];
        }
    }

    /// One step upwards; whether it moved.
    private boolean rise() {
        double next = rich == 0 ? highest : Math.min(highest, (cost - poor) / rich);
        if (next <= price * (1 + 1e-14)) {
            price = Math.min(price, highest);
            return false;
        }
        price = next;
        return true;
    }

    private Fraction exactPrice(Sides sides) {
        var owed = Fraction.of(wish.item.cost()).minus(purses.exact(sides.poor, sides.poors));
        long rich = sides.weight;
        var undecided = new ArrayList<>(sides.border);
        for (var border : undecided) rich += border.weight;
        for (; ; ) {
            var exact = owed.over(rich);
            var fallen = undecided.stream()
                    .filter(border -> border.left.compareTo(exact.times(border.weight)) < 0)
                    .toList();
            if (fallen.isEmpty()) return exact;
            for (var border : fallen) {
                owed = owed.minus(border.left);
                rich -= border.weight;
            }
            undecided.removeAll(fallen);
        }
    }

    /// All pay: in full, or what they have left.
    ///
    /// @param round counted from 1
    Verdict.PaidFor buy(int round) {
        var sides = sides();
        var exact = exactPrice(sides);
        double near = exact.near();
        purses.buy(wish, exact);
        int poor = sides.poors;
        double rest = 0;
        for (int i = 0; i < sides.poors; i++) {
            rest += purses.near[sides.poor[i]];
            purses.giveRest(sides.poor[i]);
        }
        for (var border : sides.border) {
            var over = border.left.minus(exact.times(border.weight));
            if (over.compareTo(Fraction.ZERO) > 0) purses.payInFull(border.voter, over.near());
            else {
                if (over.compareTo(Fraction.ZERO) < 0) {
                    poor++;
                    rest += purses.near[border.voter];
                }
                purses.giveRest(border.voter);
            }
        }
        for (int i = 0; i < sides.riches; i++) {
            int at = sides.rich[i];
            purses.payInFull(voters[at], left[at] - near * weights[at]);
        }
        return new Verdict.PaidFor(
                wish.item.id(), wish.voters.length, round, exact.rounded(2), size - poor, poor, Money.rounded(rest));
    }

    private Sides sides() {
        var sides = new Sides(size);
        double tolerance = BORDER * purses.share.near();
        for (int i = 0; i < size; i++) {
            double over = left[i] - price * weights[i];
            if (over < -tolerance) sides.poor[sides.poors++] = voters[i];
            else if (over > tolerance) {
                sides.rich[sides.riches++] = i;
                sides.weight += weights[i];
            } else sides.border.add(new Border(voters[i], weights[i], purses.exact(voters[i])));
        }
        return sides;
    }

    /// Who can pay the price, who cannot, and for whom only exact reckoning tells.
    private static final class Sides {

        final int[] poor;
        final int[] rich;
        final List<Border> border = new ArrayList<>();
        int poors;
        int riches;
        long weight;

        Sides(int size) {
            poor = new int[size];
            rich = new int[size];
        }
    }

    private record Border(int voter, long weight, Fraction left) {}
}
