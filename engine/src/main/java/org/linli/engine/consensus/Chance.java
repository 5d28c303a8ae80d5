package org.linli.engine.consensus;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What separation there would be without groups; k-means always finds some.
///
/// Two worlds without groups are made nineteen times each. In one every statement has its votes, but whose
/// is whose is left to chance. In the other people lie in one cloud as wide and as slanted as the real one
/// (Liu, Hayes, Nobel and Marron, "SigClust", Journal of the American Statistical Association 2008). Groups
/// that are farther apart than in all nineteen are there with an error of one in twenty.
final class Chance {

    private static final int WORLDS = 19;
    private static final int ENOUGH = 500;

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

    /// Whether so many groups are there, or which world would have them as well.
    Finding test(int groups) {
        double real = separation(plane, groups);
        if (isNoBetter(real, shuffled, groups)) return Finding.CHANCE;
        return isNoBetter(real, clouds, groups) ? Finding.ONE_CLOUD : Finding.GROUPS;
    }

    private static boolean isNoBetter(double real, List<Plane> worlds, int groups) {
        return worlds.parallelStream().anyMatch(world -> separation(world, groups) >= real);
    }

    private static double separation(Plane plane, int groups) {
        var found = KMeans.best(plane, groups, new Random(groups));
        return Silhouette.of(plane, found.group(), groups);
    }
}
