package org.linli.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.ui.Ui;

/// One question of a survey.
///
/// @param key the same in every survey that asks the same
/// @param options of a choice; of a scale the names of its two ends, if they have some
/// @param low least number; first step of a scale; first hour of a grid, 0 to 23
/// @param high greatest number; last step of a scale; hour at which a grid ends, 1 to 24
/// @param step hours that one row of a grid covers
public record SurveyItem(
        String key,
        ItemKind kind,
        String zh,
        String en,
        boolean required,
        List<ItemOption> options,
        int low,
        int high,
        int step,
        Condition condition) {

    public static final int DAYS = 7;

    public SurveyItem {
        options = List.copyOf(options);
    }

    public String text(Ui ui) {
        return ui.name(zh, en);
    }

    /// The name of its field in forms.
    public String field() {
        return "q" + key;
    }

    public Optional<ItemOption> option(String code) {
        return options.stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /// The answer that tells that somebody of these lives in the household; only what every household
    /// is asked can tell.
    public Optional<ItemOption> telling(Trait trait) {
        return condition.isAlways()
                ? options.stream().filter(option -> option.tells() == trait).findFirst()
                : Optional.empty();
    }

    /// The steps of a scale, from one end to the other.
    public List<String> steps() {
        var steps = new ArrayList<String>();
        for (int step = low; step <= high; step++) steps.add(Integer.toString(step));
        return steps;
    }

    /// The hours at which the rows of a grid begin.
    public List<Integer> bands() {
        var bands = new ArrayList<Integer>();
        for (int hour = low; hour < high; hour += step) bands.add(hour);
        return bands;
    }

    /// The hour at which the row ends that begins there.
    public int bandEnd(int hour) {
        return Math.min(hour + step, high);
    }

    /// What is kept for a day and an hour of a grid: `3-18` is Wednesday from six in the evening.
    public static String hour(int day, int hour) {
        return day + "-" + hour;
    }

    /// Every code that an answer may hold, in order; empty where answers are numbers, words or places.
    public List<String> codes() {
        return switch (kind) {
            case SINGLE, MULTIPLE -> options.stream().map(ItemOption::code).toList();
            case SCALE -> steps();
            case HOURS -> hours();
            case NUMBER, TEXT, PLACE -> List.of();
        };
    }

    private List<String> hours() {
        var hours = new ArrayList<String>();
        for (int day = 1; day <= DAYS; day++) for (int band : bands()) hours.add(hour(day, band));
        return hours;
    }

    /// Whether answers to both may be put side by side: the same question, with answers that mean
    /// the same.
    public boolean isComparableTo(SurveyItem other) {
        return key.equals(other.key)
                && kind == other.kind
                && (!kind.isChoice() || codes().equals(other.codes()))
                && (kind != ItemKind.HOURS || step == other.step);
    }

    SurveyItem after(Condition other) {
        return new SurveyItem(key, kind, zh, en, required, options, low, high, step, other);
    }
}
