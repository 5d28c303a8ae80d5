package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Some of many.
final class Sample {

    private Sample() {}

    /// Numbers below `all`, ascending, each at most once.
    static int[] of(int all, int wanted, Random random) {
        var numbers = IntStream.range(0, all).toArray();
        int size = Math.min(all, wanted);
        if (size == all) return numbers;
        for (int i = 0; i < size; i++) {
            int other = i + random.nextInt(all - i);
            int kept = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = kept;
        }
        return Arrays.stream(numbers, 0, size).sorted().toArray();
    }
}
