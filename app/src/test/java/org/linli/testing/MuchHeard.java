package org.linli.testing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.linli.needs.FrozenAssessment.Snapshot;
import org.linli.needs.Gathered;
import org.linli.places.PlaceName;
import org.linli.ui.BilingualText;

/// What was frozen, as though very much had been heard before in many ways, and in many words.
public final class MuchHeard {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Gathered.Figure HALF = new Gathered.Figure(50, 40, 60);

    private MuchHeard() {}

    /// Its needs and their order stay as they were.
    public static Snapshot in(Snapshot frozen) {
        var was = frozen.gathered();
        var much = new Gathered(
                3000,
                2000,
                many(30, n -> new Gathered.Sort(name("这一类诉求", "A sort of concerns", n), 100 - n, 3)),
                many(12, n -> new Gathered.Topic(n, "凉亭漏雨没人修".repeat(9), 3, 4, "RISING", DAY, null)),
                40,
                many(10, n -> new Gathered.Seen(n, "WAY", false, "坡道太陡".repeat(40), yard(n), DAY)),
                9,
                many(10, n -> new Gathered.Talked(n, "大家坐下来谈".repeat(8), "停车".repeat(40), DAY)),
                9,
                many(4, n -> new Gathered.Asked(n, name("住得怎么样", "How do you live", n), DAY, 90, 200, items())),
                20,
                10,
                many(20, n -> new Gathered.Way("听法" + n, "Way " + n + " of listening", "", null, n, n, n)),
                was.groups(),
                90,
                many(40, MuchHeard::yard),
                many(40, MuchHeard::yard),
                was.needs());
        return new Snapshot(frozen.assessment(), much, frozen.ranking());
    }

    private static List<Gathered.Item> items() {
        return many(
                9,
                n -> new Gathered.Item(
                        n == 3 ? "TEXT" : "SINGLE",
                        name("平时最缺的是什么、最想要的又是什么", "What do you lack most, and what would you like best", n),
                        80,
                        null,
                        n == 3 ? List.of() : Collections.nCopies(3, part(n)),
                        n == 3 ? Collections.nCopies(3, "说来话长，".repeat(20)) : List.of(),
                        4));
    }

    private static Gathered.Part part(int n) {
        return new Gathered.Part(name("想要一个能坐的地方", "A place where one can sit", n), HALF);
    }

    private static PlaceName yard(int n) {
        return new PlaceName("铁西社区工务院" + n, "Yard of the works, Tiexi " + n);
    }

    private static BilingualText name(String zh, String en, int n) {
        return new BilingualText(zh + n, en + " " + n);
    }

    private static <T> List<T> many(int count, IntFunction<T> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).toList();
    }
}
