package org.linli.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts the answers to one item after the other.
///
/// @param voices all answers with their weights
/// @param regions for the code of a place the one that it is counted with
record Tally(List<Voice> voices, Function<String, String> regions) {

    private static final int RANGES = 6;

    /// One household's answers, and how much they count.
    record Voice(Said said, double weight) {}

    ItemFinding of(SurveyItem item) {
        var asked = voices.stream()
                .filter(voice -> item.condition().holds(voice.said()))
                .toList();
        var answered = asked.stream()
                .filter(voice -> !voice.said().to(item.key()).isEmpty())
                .toList();
        boolean hidden = answered.size() < SmallCells.SMALLEST;
        return new ItemFinding(
                item,
                asked.size(),
                answered.size(),
                hidden ? List.of() : parts(item, answered),
                hidden ? null : mean(item, answered),
                hidden ? List.of() : words(item, answered));
    }

    private List<ItemFinding.Part> parts(SurveyItem item, List<Voice> answered) {
        return switch (item.kind()) {
            case SINGLE, SCALE -> count(item, answered, item.codes(), Function.identity(), true);
            case MULTIPLE, HOURS -> count(item, answered, item.codes(), Function.identity(), false);
            case PLACE -> places(item, answered);
            case NUMBER -> {
                var ranges = Ranges.of(numbers(item, answered), RANGES);
                yield count(item, answered, ranges.codes(), ranges::of, true);
            }
            case TEXT -> List.of();
        };
    }

    private List<ItemFinding.Part> places(SurveyItem item, List<Voice> answered) {
        var found = new LinkedHashSet<String>();
        for (var voice : answered)
            found.add(regions.apply(voice.said().to(item.key()).getFirst()));
        return count(item, answered, List.copyOf(found), regions, true).stream()
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }

    /// @param areParts whether each answer belongs to one code only
    private static List<ItemFinding.Part> count(
            SurveyItem item,
            List<Voice> answered,
            List<String> codes,
            Function<String, String> code,
            boolean areParts) {
        var counts = new LinkedHashMap<String, Integer>();
        var sums = new LinkedHashMap<String, Double>();
        double all = 0;
        for (var voice : answered) {
            all += voice.weight();
            for (var said : voice.said().to(item.key())) {
                counts.merge(code.apply(said), 1, Integer::sum);
                sums.merge(code.apply(said), voice.weight(), Double::sum);
            }
        }
        double effective = Statistics.effective(weights(answered));
        var hidden = SmallCells.hidden(
                codes.stream().mapToInt(c -> counts.getOrDefault(c, 0)).toArray(), areParts);
        var parts = new ArrayList<ItemFinding.Part>();
        for (int i = 0; i < codes.size(); i++) {
            var share = Statistics.share(sums.getOrDefault(codes.get(i), 0.0) / all, answered.size(), effective);
            parts.add(new ItemFinding.Part(codes.get(i), counts.getOrDefault(codes.get(i), 0), share, hidden[i]));
        }
        return parts;
    }

    private static @Nullable Estimate mean(SurveyItem item, List<Voice> answered) {
        if (item.kind() != ItemKind.SCALE && item.kind() != ItemKind.NUMBER) return null;
        var numbers = numbers(item, answered).stream()
                .mapToDouble(Integer::doubleValue)
                .toArray();
        return Statistics.mean(numbers, weights(answered));
    }

    private static List<String> words(SurveyItem item, List<Voice> answered) {
        if (item.kind() != ItemKind.TEXT) return List.of();
        return answered.stream()
                .map(voice -> voice.said().to(item.key()).getFirst())
                .sorted()
                .toList();
    }

    private static List<Integer> numbers(SurveyItem item, List<Voice> answered) {
        return answered.stream()
                .map(voice -> Integer.valueOf(voice.said().to(item.key()).getFirst()))
                .toList();
    }

    private static double[] weights(List<Voice> answered) {
        return answered.stream().mapToDouble(Voice::weight).toArray();
    }
}
