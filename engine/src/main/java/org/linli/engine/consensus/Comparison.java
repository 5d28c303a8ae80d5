package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/// Our groups beside those that somebody else found among the same people, in the same plane.
///
/// Only people whom both have placed are looked at. Theirs are found again as they are published: k-means
/// in the plane, with as many groups.
///
/// @param finding ours
/// @param found how many groups of ours, 1 where there are none
/// @param published how many groups of theirs
/// @param agreement between the two, see [Agreement]; 0 where one has no groups
/// @param stability of ours, see [Picture]
public record Comparison(
        Finding finding,
        int found,
        int published,
        double agreement,
        double separation,
        double publishedSeparation,
        double stability,
        double publishedStability) {

    private static final int DRAWS = 20;

    /// @param published the group of each person, counted from 0
    public static Comparison of(Votes votes, Map<String, Integer> published) {
        var answers = Consensus.heard(votes.answers());
        var axes = Axes.of(votes.answers(), Axes.EXACT);
        var picture = Consensus.of(votes);
        var both = IntStream.range(0, answers.people())
                .filter(person -> published.containsKey(answers.person(person)))
                .toArray();
        var shared = answers.only(both);
        var plane = axes.people(shared);
        var theirs = numbered(IntStream.range(0, both.length)
                .map(i -> published.getOrDefault(shared.person(i), 0))
                .toArray());
        int groups = Arrays.stream(theirs).max().orElse(0) + 1;
        var ours = Arrays.stream(both)
                .map(person -> Math.max(0, picture.places().get(person).group()))
                .toArray();
        boolean any = groups > 1;
        boolean grouped = picture.finding() == Finding.GROUPS;
        return new Comparison(
                picture.finding(),
                Math.max(1, picture.groups().size()),
                any ? groups : 1,
                any && grouped ? Agreement.of(ours, theirs) : 0,
                grouped ? Silhouette.of(plane, ours, picture.groups().size()) : 0,
                any ? Silhouette.of(plane, theirs, groups) : 0,
                picture.stability(),
                any
                        ? new Stability(shared, DRAWS).of(theirs, (drawn, random) -> KMeans.best(drawn, groups, random))
                        : 0);
    }

    /// Whether ours are at least as far apart, or there honestly are none.
    public boolean isAsWellSeparated() {
        return finding != Finding.GROUPS || separation >= publishedSeparation;
    }

    public boolean isAsStable() {
        return finding != Finding.GROUPS || stability >= publishedStability;
    }

    /// From 0 without gaps.
    private static int[] numbered(int[] groups) {
        var numbers = Arrays.stream(groups).distinct().sorted().boxed().toList();
        return Arrays.stream(groups).map(numbers::indexOf).toArray();
    }
}
