package org.linli.engine.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Groups of people, or the finding that there are none.
///
/// For two to five groups people are grouped and the groups are tested: is each large enough, would they
/// come out again, are they farther apart than chance and one single cloud would have them? Of those that
/// pass the best separated are taken, and where several are nearly as well separated, the most stable of
/// these.
///
/// @param separation the silhouette, 0 where there are no groups
/// @param stability of these groups; where there are none, the best of any
record Grouping(Finding finding, Optional<Partition> groups, double separation, double stability) {

    static final int FEWEST_PEOPLE = 20;
    static final double STABLE = 0.8;

    private static final double NEARLY = 0.98;
    private static final int SMALLEST = 5;
    private static final int MOST_GROUPS = 5;
    private static final int DRAWS = 20;
    private static final int FEWER_DRAWS = 10;
    private static final int MANY = 1_000;
    private static final int LOOKED_AT = 800;
    private static final int GLANCED_AT = 300;

    /// @param answers of those who are to be grouped
    static Grouping of(Answers answers, Plane plane) {
        if (answers.people() < FEWEST_PEOPLE) return none(Finding.TOO_FEW, 0);
        int most = Math.min(MOST_GROUPS, 2 + answers.people() / 12);
        var stability = new Stability(answers, answers.people() > MANY ? FEWER_DRAWS : DRAWS);
        int glance = answers.people() > MANY ? GLANCED_AT : LOOKED_AT;
        var candidates = IntStream.rangeClosed(2, most)
                .parallel()
                .mapToObj(groups -> candidate(plane, groups))
                .filter(partition -> partition.smallest() >= SMALLEST)
                .toList();
        var tested = candidates.stream()
                .map(partition -> new Tested(
                        partition,
                        Silhouette.of(plane, partition.group(), partition.groups()),
                        stability.of(
                                partition.group(),
                                (drawn, random) -> grouped(drawn, partition.groups(), glance, random))))
                .toList();
        double best = tested.stream().mapToDouble(Tested::stability).max().orElse(0);
        var stable = tested.stream().filter(one -> one.stability >= STABLE).toList();
        if (stable.isEmpty()) return none(Finding.UNSTABLE, best);
        var finding = new Chance(answers, plane).test(most);
        if (finding != Finding.GROUPS) return none(finding, best);
        var chosen = chosen(stable);
        return new Grouping(finding, Optional.of(chosen.partition), chosen.separation, chosen.stability);
    }

    private static Tested chosen(List<Tested> stable) {
        double nearly =
                NEARLY * stable.stream().mapToDouble(Tested::separation).max().orElse(0);
        return stable.stream()
                .filter(one -> one.separation >= nearly)
                .max(Comparator.comparingDouble(Tested::stability))
                .orElseThrow();
    }

    /// The same groups with other answers, from where they were.
    Grouping with(Plane plane) {
        if (groups.isEmpty()) return this;
        var moved = KMeans.from(plane, groups.get());
        return new Grouping(
                finding, Optional.of(moved), Silhouette.of(plane, moved.group(), moved.groups()), stability);
    }

    private static Partition candidate(Plane plane, int groups) {
        return grouped(plane, groups, LOOKED_AT, new Random(groups));
    }

    private static Partition grouped(Plane plane, int groups, int enough, Random random) {
        return Borders.moved(plane, KMeans.best(plane, groups, random), enough, random);
    }

    private static Grouping none(Finding finding, double stability) {
        return new Grouping(finding, Optional.empty(), 0, stability);
    }

    private record Tested(Partition partition, double separation, double stability) {}
}
