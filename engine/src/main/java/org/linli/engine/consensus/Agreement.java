package org.linli.engine.consensus;

/// How far two ways of grouping the same points agree: 1 where they are the same, about 0 where they have
/// no more in common than chance gives (adjusted Rand index: Hubert and Arabie, Journal of Classification
/// 1985).
public final class Agreement {

    private Agreement() {}

    /// @param one for each point the number of its group, counted from 0
    /// @param other likewise
    public static double of(int[] one, int[] other) {
        if (one.length != other.length) throw new IllegalArgumentException("not the same points");
        int rows = most(one) + 1;
        int columns = most(other) + 1;
        var both = new long[rows][columns];
        var first = new long[rows];
        var second = new long[columns];
        for (int i = 0; i < one.length; i++) {
            both[one[i]][other[i]]++;
            first[one[i]]++;
            second[other[i]]++;
        }
        double together = 0;
        for (var row : both) together += pairs(row);
        double ones = pairs(first);
        double others = pairs(second);
        double expected = ones * others / Math.max(1, pairs(new long[] {one.length}));
        double largest = (ones + others) / 2;
        return largest == expected ? 1 : (together - expected) / (largest - expected);
    }

    private static double pairs(long[] counts) {
        double pairs = 0;
        for (long count : counts) pairs += count * (count - 1) / 2.0;
        return pairs;
    }

    private static int most(int[] numbers) {
        int most = 0;
        for (int number : numbers) most = Math.max(most, number);
        return most;
    }
}
