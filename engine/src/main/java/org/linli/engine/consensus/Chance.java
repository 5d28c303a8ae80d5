package org.linli.engine.consensus;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What there would be without groups; k-means always finds some.
///
/// Worlds without groups are made nineteen times each. In the first every statement has its votes, but
/// whose is whose is left to chance: where people do not differ more along the first axis than in all of
/// these, nobody thinks like anybody (parallel analysis: Horn, Psychometrika 1965). In the second people
/// lie in one cloud as wide and as slanted as the real one (Liu, Hayes, Nobel and Marron, "SigClust",
/// Journal of the American Statistical Association 2008). All are grouped in every number of groups that is
/// considered; where the average separation is not higher than in all worlds, people differ gradually. The
/// error is one in twenty each time.
final class Chance {

    private static final int WORLDS = 19;
    private static final int ENOUGH = 400;

    private final Plane plane;
    private final List<Plane> shuffled;
    private final List<Plane> clouds;

    Chance(Answers answers, Plane plane) {
        var some = Sample.of(answers.people(), ENOUGH, new Random(2));
        this.plane = plane.only(some);
        var fewer = answers.only(some);
        shuffled = worlds(random -> {
            var world = fewer.shuffled(random);
            return Axes.of(world, Axes.NEAR).people(world);
        });
        clouds = worlds(this.plane::cloud);
    }

    private static List<Plane> worlds(Function<Random, Plane> make) {
        return IntStream.range(0, WORLDS)
                .parallel()
                .mapToObj(world -> make.apply(new Random(2000 + world)))
                .toList();
    }

    /// Whether there is more than chance and one cloud.
    ///
    /// @param most so many groups are considered
    Finding test(int most) {
        double wide = plane.width();
        if (shuffled.stream().anyMatch(world -> world.width() >= wide)) return Finding.CHANCE;
        double real = separation(plane, most);
        return Stream.concat(shuffled.stream(), clouds.stream())
                        .parallel()
                        .anyMatch(world -> separation(world, most) >= real)
                ? Finding.ONE_CLOUD
                : Finding.GROUPS;
    }

    private static double separation(Plane plane, int most) {
        return IntStream.rangeClosed(2, most)
                .mapToDouble(groups -> Silhouette.of(
                        plane, KMeans.best(plane, groups, new Random(groups)).group(), groups))
                .average()
                .orElse(0);
    }
}
