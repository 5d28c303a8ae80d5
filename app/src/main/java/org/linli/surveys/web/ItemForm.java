package org.linli.surveys.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.shared.Constants;
import org.linli.surveys.Condition;
import org.linli.surveys.ItemKind;
import org.linli.surveys.ItemOption;
import org.linli.surveys.Questionnaire;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveyRule;
import org.linli.surveys.Trait;
import org.linli.ui.TypedText;

/// What is typed about one item, as it came.
final class ItemForm {

    private static final int MOST_LINES = 40;

    private final HttpServletRequest request;

    ItemForm(HttpServletRequest request) {
        this.request = request;
    }

    /// Key of the item that is changed; empty for a new one.
    String old() {
        return TypedText.line(raw("old"));
    }

    /// @param questions as they are, of which an option that is kept keeps its code
    SurveyItem item(Questionnaire questions) {
        var kind = kind();
        return new SurveyItem(
                key(questions),
                kind,
                TypedText.line(raw("zh")),
                TypedText.line(raw("en")),
                raw("required").equals("true"),
                options(kind, questions),
                number("low" + kind, lowest(kind)),
                number("high" + kind, highest(kind)),
                number("step", 3),
                condition());
    }

    private ItemKind kind() {
        return Constants.named(ItemKind.class, raw("kind")).orElse(ItemKind.SINGLE);
    }

    private static int lowest(ItemKind kind) {
        return kind == ItemKind.SCALE ? 1 : kind == ItemKind.HOURS ? 6 : 0;
    }

    private static int highest(ItemKind kind) {
        return kind == ItemKind.SCALE ? 5 : kind == ItemKind.HOURS ? 24 : 1000;
    }

    private int number(String field, int otherwise) {
        var typed = TypedText.figures(raw(field));
        if (typed.isEmpty()) return otherwise;
        SurveyRule.A_RANGE_GOES_UP.requireAt("high", typed.matches("-?\\d{1,7}"));
        return Integer.parseInt(typed);
    }

    /// As typed, or that of the item, or the first English words, or the next that is free.
    private String key(Questionnaire questions) {
        var typed = TypedText.line(raw("key"));
        if (!typed.isEmpty()) return typed.toLowerCase(Locale.ROOT);
        if (!old().isEmpty()) return old();
        var words = raw("en").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        var stem = words.length() < 2 ? "item" : words.substring(0, Math.min(14, words.length()));
        var taken = questions.items().stream().map(SurveyItem::key).collect(Collectors.toSet());
        return IntStream.range(0, 676)
                .mapToObj(n -> n == 0 ? stem : stem + (char) ('a' + n / 26) + (char) ('a' + n % 26))
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElse(stem);
    }

    /// One a line, with the English after a bar: `上学 | at school`.
    private List<ItemOption> options(ItemKind kind, Questionnaire questions) {
        if (kind == ItemKind.SCALE) return ends();
        if (kind != ItemKind.SINGLE && kind != ItemKind.MULTIPLE) return List.of();
        var before = questions.item(old()).map(SurveyItem::options).orElse(List.of());
        var told = told();
        var taken = before.stream().map(ItemOption::code).collect(Collectors.toCollection(HashSet::new));
        var options = new ArrayList<ItemOption>();
        for (var line : TypedText.text(raw("options")).split("\n")) {
            if (line.isBlank() || options.size() == MOST_LINES) continue;
            var zh = part(line, 0);
            var code = before.stream()
                    .filter(option -> option.zh().equals(zh))
                    .findFirst()
                    .map(ItemOption::code)
                    .orElseGet(() -> next(taken));
            options.add(new ItemOption(code, zh, part(line, 1), told.remove(options.size() + 1)));
        }
        SurveyRule.A_GROUP_IS_TOLD_BY_ONE_ANSWER.requireAt("tells", told.isEmpty());
        return options;
    }

    /// By the number of the answer, from 1.
    private Map<Integer, Trait> told() {
        var told = new HashMap<Integer, Trait>();
        for (var trait : Trait.values()) {
            var typed = TypedText.figures(raw("tells" + trait));
            if (typed.isEmpty()) continue;
            SurveyRule.A_GROUP_IS_TOLD_BY_ONE_ANSWER.requireAt(
                    "tells", typed.matches("[1-9]\\d?") && told.put(Integer.parseInt(typed), trait) == null);
        }
        return told;
    }

    private List<ItemOption> ends() {
        if (raw("lowLabel").isBlank() && raw("highLabel").isBlank()) return List.of();
        return List.of(
                new ItemOption("low", part(raw("lowLabel"), 0), part(raw("lowLabel"), 1)),
                new ItemOption("high", part(raw("highLabel"), 0), part(raw("highLabel"), 1)));
    }

    private static String next(Set<String> taken) {
        for (int code = 1; ; code++) if (taken.add(Integer.toString(code))) return Integer.toString(code);
    }

    private static String part(String line, int at) {
        var parts = line.split("[|｜]", 2);
        return at < parts.length ? TypedText.line(parts[at]) : "";
    }

    /// The ticked answers, `key:code`, all of one item.
    private Condition condition() {
        var ticked = Optional.ofNullable(request.getParameterValues("after")).orElse(new String[0]);
        var items =
                Arrays.stream(ticked).map(value -> value.replaceAll(":.*", "")).collect(Collectors.toSet());
        if (items.isEmpty()) return Condition.ALWAYS;
        SurveyRule.A_CONDITION_ASKS_ONE_EARLIER_ITEM.requireAt("condition", items.size() == 1);
        return new Condition(
                items.iterator().next(),
                Arrays.stream(ticked)
                        .map(value -> value.replaceAll("^[^:]*:", ""))
                        .collect(Collectors.toSet()));
    }

    private String raw(String name) {
        return SurveyForm.raw(request, name);
    }
}
