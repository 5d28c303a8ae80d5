package org.linli.requests;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.engine.text.DangerWords;
import org.linli.shared.PlaceId;
import org.springframework.stereotype.Component;

/// Suggests what a concern is about, how pressing it is, and where it goes: always with the reasons.
@Component
public class Sorter {

    private final Categories categories;
    private final DutyMatrix duties;
    private final DangerWords dangers = DangerWords.listed();

    Sorter(Categories categories, DutyMatrix duties) {
        this.categories = categories;
        this.duties = duties;
    }

    /// What speaks for which category.
    ///
    /// @param code empty where nothing speaks for any
    private record Scored(String code, double confidence, List<String> words) {}

    /// A category with where it leads.
    public Suggestion suggest(String text, PlaceId place) {
        var best = score(text);
        var danger = dangers.in(text);
        if (best.code().isEmpty()) return Suggestion.none(danger);
        var decision = duties.decide(best.code(), place);
        return new Suggestion(best.code(), best.confidence(), best.words(), decision, danger);
    }

    private Scored score(String text) {
        Map<String, List<String>> found = categories.leaves().stream()
                .collect(Collectors.toMap(
                        Category::code,
                        c -> c.keywords().stream().filter(text::contains).toList()));
        double all = found.values().stream().mapToDouble(Sorter::weight).sum();
        return found.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .max(Comparator.comparingDouble((Map.Entry<String, List<String>> e) -> weight(e.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new Scored(e.getKey(), weight(e.getValue()) / (all + 1), e.getValue()))
                .orElse(new Scored("", 0, List.of()));
    }

    /// Longer words say more.
    private static double weight(List<String> words) {
        return words.stream().mapToDouble(String::length).sum();
    }
}
