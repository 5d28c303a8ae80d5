package org.linli.needs.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.needs.Gathered.Asked;
import org.linli.needs.Gathered.Item;
import org.linli.needs.Gathered.Way;
import org.linli.ui.Ui;

/// What a report of four pages has room for, of lists that grow.
public final class Foremost {

    private static final Comparator<Way> YIELD = Comparator.comparingInt((Way way) -> {
                var needs = way.needs();
                return needs == null ? 0 : needs;
            })
            .thenComparingInt(Way::pieces)
            .thenComparingInt(Way::said)
            .reversed();

    private Foremost() {}

    /// In their own order where all have room, else those that brought most.
    public static List<Way> ways(List<Way> ways, int most) {
        return ways.size() <= most
                ? ways
                : ways.stream().sorted(YIELD).limit(most).toList();
    }

    /// What the others are called.
    public static String otherWays(List<Way> ways, int most, Ui ui) {
        return ways.stream()
                .sorted(YIELD)
                .skip(most)
                .map(way -> AssessmentWords.way(way, ui))
                .collect(Collectors.joining(ui.english() ? ", " : "、"));
    }

    /// Surveys with no more than so many items together.
    public static List<Asked> asked(List<Asked> surveys, int most) {
        var shown = new ArrayList<Asked>();
        int room = most;
        for (var one : surveys) {
            List<Item> items = one.items().stream().limit(room).toList();
            room -= items.size();
            if (!items.isEmpty())
                shown.add(new Asked(one.survey(), one.title(), one.opened(), one.answers(), one.households(), items));
        }
        return shown;
    }

    public static int items(List<Asked> surveys) {
        return surveys.stream().mapToInt(one -> one.items().size()).sum();
    }
}
