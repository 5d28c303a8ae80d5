package org.linli.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The worked examples that Markus Schulze published for his method (Electowiki and Wikipedia, "Schulze method",
/// examples 1 to 4), every figure of them; and the method by its definition, on all small elections.
class SchulzeTest {

    @Test
    void theFirstExampleComesOutFigureByFigure() {
        var found = Schulze.of(
                5, ballots("5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC"));

        assertThat(duels(found, 5))
                .containsExactly(
                        List.of(0L, 20L, 26L, 30L, 22L),
                        List.of(25L, 0L, 16L, 33L, 18L),
                        List.of(19L, 29L, 0L, 17L, 24L),
                        List.of(15L, 12L, 28L, 0L, 14L),
                        List.of(23L, 27L, 21L, 31L, 0L));
        assertThat(paths(found, 5))
                .containsExactly(
                        List.of(0L, 28L, 28L, 30L, 24L),
                        List.of(25L, 0L, 28L, 33L, 24L),
                        List.of(25L, 29L, 0L, 29L, 24L),
                        List.of(25L, 28L, 28L, 0L, 24L),
                        List.of(25L, 28L, 28L, 31L, 0L));
        assertThat(letters(found)).containsExactly("E", "A", "C", "B", "D");
    }

    @Test
    void theSecondAndThirdExamplesComeOut() {
        assertThat(letters(Schulze.of(
                        4,
                        ballots(
                                "5 ACBD", "2 ACDB", "3 ADCB", "4 BACD", "3 CBDA", "3 CDBA", "1 DACB", "5 DBAC",
                                "4 DCBA"))))
                .containsExactly("D", "A", "C", "B");
        assertThat(letters(Schulze.of(
                        5,
                        ballots(
                                "3 ABDEC", "5 ADEBC", "1 ADECB", "2 BADEC", "2 BDECA", "4 CABDE", "6 CBADE", "2 DBECA",
                                "5 DECAB"))))
                .containsExactly("B", "A", "D", "E", "C");
    }

    @Test
    void inTheFourthExampleTwoStandTogetherAtTheTop() {
        var found = Schulze.of(4, ballots("3 ABCD", "2 DABC", "2 DBCA", "2 CBDA"));

        assertThat(found.order().getFirst()).containsExactly(1, 3);
        assertThat(found.isAhead(1, 2)).isTrue();
        assertThat(found.isAhead(3, 0)).isTrue();
    }

    @Test
    void whoIsNotNamedComesAfterAllWhoAre() {
        var found = Schulze.of(3, List.of(List.of(0, 1, 0), List.of(0, 1, 2)));

        assertThat(found.order()).containsExactly(List.of(1), List.of(2), List.of(0));
    }

    @Test
    void nobodyCameAndNothingIsAhead() {
        assertThat(Schulze.of(3, List.of()).order()).containsExactly(List.of(0, 1, 2));
    }

    /// All elections of three voters over three options, equal places and gaps included.
    @Test
    void onEverySmallElectionItIsTheMethodByItsDefinition() {
        var all = IntStream.range(0, 64)
                .mapToObj(n -> List.of(n % 4, n / 4 % 4, n / 16))
                .toList();
        for (var one : all)
            for (var other : all) {
                check(3, List.of(one, other));
                check(3, List.of(one, other, all.get((one.hashCode() + 7 * other.hashCode()) % 64)));
            }
    }

    @Test
    void onLargerOnesAsWell() {
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            int options = 4 + random.nextInt(3);
            var ballots = Stream.generate(
                            () -> random.ints(options, 0, options + 1).boxed().toList())
                    .limit(1 + random.nextInt(12))
                    .toList();
            check(options, ballots);
        }
    }

    /// The strongest path among all that exist, an order without circles, and who wins all duels first.
    private static void check(int options, List<List<Integer>> ballots) {
        var found = Schulze.of(options, ballots);
        for (int a = 0; a < options; a++)
            for (int b = 0; b < options; b++)
                if (a != b) assertThat(found.strongest(a, b)).isEqualTo(best(found, a, b, new ArrayList<>(), options));
        for (int a = 0; a < options; a++) {
            int one = a;
            if (IntStream.range(0, options)
                    .allMatch(b -> b == one || found.preferring(one, b) > found.preferring(b, one)))
                assertThat(found.order().getFirst()).containsExactly(one);
            for (int b = 0; b < options; b++)
                for (int c = 0; c < options; c++)
                    if (found.isAhead(a, b) && found.isAhead(b, c))
                        assertThat(found.isAhead(a, c)).isTrue();
        }
        assertThat(found.order().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, options).boxed().toList());
    }

    private static long best(Schulze found, int from, int to, List<Integer> visited, int options) {
        long best = 0;
        for (int next = 0; next < options; next++) {
            if (next == from || visited.contains(next)) continue;
            if (found.preferring(from, next) <= found.preferring(next, from)) continue;
            long step = found.preferring(from, next);
            var seen = new ArrayList<>(visited);
            seen.add(from);
            best = Math.max(best, next == to ? step : Math.min(step, best(found, next, to, seen, options)));
        }
        return best;
    }

    private static List<List<Integer>> ballots(String... lines) {
        var all = new ArrayList<List<Integer>>();
        for (var line : lines) {
            var order = line.split(" ")[1];
            var places = IntStream.range(0, order.length())
                    .mapToObj(option -> order.indexOf('A' + option) + 1)
                    .toList();
            for (int i = 0; i < Integer.parseInt(line.split(" ")[0]); i++) all.add(places);
        }
        return all;
    }

    private static List<String> letters(Schulze found) {
        return found.order().stream()
                .map(together -> together.stream()
                        .map(option -> String.valueOf((char) ('A' + option)))
                        .reduce("", String::concat))
                .toList();
    }

    private static List<List<Long>> duels(Schulze found, int options) {
        return square(options, found::preferring);
    }

    private static List<List<Long>> paths(Schulze found, int options) {
        return square(options, (a, b) -> a == b ? 0 : found.strongest(a, b));
    }

    private static List<List<Long>> square(int options, Figure figure) {
        return IntStream.range(0, options)
                .mapToObj(a -> IntStream.range(0, options)
                        .mapToObj(b -> figure.of(a, b))
                        .toList())
                .toList();
    }

    private interface Figure {
        long of(int one, int other);
    }
}
