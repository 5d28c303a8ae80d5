package org.linli.engine.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each voter has left, near and exactly.
///
/// All voters begin with one share. A voter who pays in full pays the price of the round for each unit of
/// weight; a voter who gives the rest has nothing from then on. So what a voter has exactly follows from
/// the rounds in which they paid, and sums over many voters need one multiplication for each round, not one
/// for each voter. The share and all prices are kept over one denominator, so that sums need no reducing.
final class Purses {

    final Fraction share;
    final double[] near;

    private final int words;
    private final long[] paid;
    private final int[] emptied;
    private final double[] rest;
    private final List<Wish> bought = new ArrayList<>();
    private final List<BigInteger> prices = new ArrayList<>();
    private BigInteger whole;
    private BigInteger under;

    Purses(Fraction share, int voters, int items) {
        this.share = share;
        whole = share.over();
        under = share.under();
        near = new double[voters];
        Arrays.fill(near, share.near());
        words = (items + 63) / 64;
        paid = new long[voters * words];
        emptied = new int[voters];
        rest = new double[voters];
    }

    boolean isEmpty(int voter) {
        return near[voter] == 0;
    }

    /// A round begins, in which this is bought.
    void buy(Wish wish, Fraction price) {
        var finer = price.under().divide(under.gcd(price.under()));
        under = under.multiply(finer);
        whole = whole.multiply(finer);
        prices.replaceAll(before -> before.multiply(finer));
        bought.add(wish);
        prices.add(price.over().multiply(under.divide(price.under())));
    }

    void payInFull(int voter, double left) {
        int round = bought.size() - 1;
        paid[voter * words + round / 64] |= 1L << round;
        near[voter] = left;
    }

    void giveRest(int voter) {
        emptied[voter] = bought.size();
        rest[voter] = near[voter];
        near[voter] = 0;
    }

    Fraction exact(int voter) {
        if (isEmpty(voter)) return Fraction.ZERO;
        var left = whole;
        for (int round = 0; round < bought.size(); round++)
            if (hasPaid(voter, round))
                left = left.subtract(paid(round, bought.get(round).weightOf(voter)));
        return Fraction.of(left, under);
    }

    /// What these have together.
    Fraction exact(int[] voters, int size) {
        var weights = new long[bought.size()];
        long people = 0;
        for (int i = 0; i < size; i++) {
            int voter = voters[i];
            if (isEmpty(voter)) continue;
            people++;
            for (int word = 0; word < words; word++)
                for (long bits = paid[voter * words + word]; bits != 0; bits &= bits - 1) {
                    int round = word * 64 + Long.numberOfTrailingZeros(bits);
                    weights[round] += bought.get(round).weightOf(voter);
                }
        }
        var sum = whole.multiply(BigInteger.valueOf(people));
        for (int round = 0; round < weights.length; round++)
            if (weights[round] > 0) sum = sum.subtract(paid(round, weights[round]));
        return Fraction.of(sum, under);
    }

    private BigInteger paid(int round, long weight) {
        return prices.get(round).multiply(BigInteger.valueOf(weight));
    }

    /// What these paid for each item together, nearly.
    Map<Item, Double> spent(int[] voters) {
        var sums = new double[bought.size()];
        var near = prices.stream()
                .mapToDouble(price -> Fraction.of(price, under).near())
                .toArray();
        for (int voter : voters) {
            if (emptied[voter] > 0) sums[emptied[voter] - 1] += rest[voter];
            for (int word = 0; word < words; word++)
                for (long bits = paid[voter * words + word]; bits != 0; bits &= bits - 1) {
                    int round = word * 64 + Long.numberOfTrailingZeros(bits);
                    sums[round] += near[round] * bought.get(round).weightOf(voter);
                }
        }
        var spent = new LinkedHashMap<Item, Double>();
        for (int round = 0; round < sums.length; round++)
            if (sums[round] > 0) spent.put(bought.get(round).item, sums[round]);
        return spent;
    }

    private boolean hasPaid(int voter, int round) {
        return (paid[voter * words + round / 64] & 1L << round) != 0;
    }
}
