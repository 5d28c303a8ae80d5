package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.List;
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

    private final List<Draw> draws;

    /// @param people who were drawn
    private record Draw(List<Integer> people, Plane plane) {}

    Stability(Answers answers, int draws) {
        this.draws = IntStream.range(0, draws)
                .parallel()
                .mapToObj(draw -> draw(answers, new Random(1000 + draw)))
                .toList();
    }

    private static Draw draw(Answers answers, Random random) {
        int size = Math.min(MOST, (int) Math.ceil(answers.people() * SHARE));
        var drawn = Sample.of(answers.people(), size, random);
        var fewer = answers.only(drawn);
        return new Draw(
                Arrays.stream(drawn).boxed().toList(), Axes.of(fewer, Axes.NEAR).people(fewer));
    }

    /// @param group of each person, counted from 0
    /// @param method how people in a plane are grouped
    double of(int[] group, BiFunction<Plane, Random, Partition> method) {
        return IntStream.range(0, draws.size())
                .parallel()
                .mapToDouble(number -> {
                    var draw = draws.get(number);
                    var again = method.apply(draw.plane, new Random(3000 + number));
                    return Agreement.of(
                            draw.people.stream().mapToInt(i -> group[i]).toArray(), again.group());
                })
                .average()
                .orElse(0);
    }
}
