package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Whether groups would come out again had other people come (Hennig, Computational Statistics & Data
/// Analysis 2007).
///
/// Four fifths of the people are drawn, 800 at most, their plane is found anew, they are grouped anew from
/// the beginning, and the result is held against what was to be tested, by [Agreement]; the average over
/// the draws.
final class Stability {

    private static final double SHARE = 0.8;
    private static final int MOST = 800;

    private final Answers answers;
    private final int draws;

    Stability(Answers answers, int draws) {
        this.answers = answers;
        this.draws = draws;
    }

    /// @param group of each person, counted from 0
    /// @param method how people in a plane are grouped
    double of(int[] group, BiFunction<Plane, Random, Partition> method) {
        return IntStream.range(0, draws)
                .parallel()
                .mapToDouble(draw -> draw(draw, group, method))
                .average()
                .orElse(0);
    }

    private double draw(int draw, int[] group, BiFunction<Plane, Random, Partition> method) {
        var random = new Random(1000 + draw);
        var drawn = Sample.of(answers.people(), Math.min(MOST, (int) Math.ceil(answers.people() * SHARE)), random);
        var fewer = answers.only(drawn);
        var again = method.apply(Axes.of(fewer, Axes.NEAR).people(fewer), random);
        return Agreement.of(Arrays.stream(drawn).map(i -> group[i]).toArray(), again.group());
    }
}
