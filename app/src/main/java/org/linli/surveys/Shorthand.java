package org.linli.surveys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.linli.ui.TypedText;

/// What is typed from a sheet of paper, or stands in a cell of a spreadsheet, as the form would
/// have sent it.
///
/// Several answers are set apart by blanks, commas or semicolons. The rows of a grid of hours have
/// letters from A, its days figures from 1 for Monday: `B345` is the second row on Wednesday,
/// Thursday and Friday.
final class Shorthand {

    private static final Pattern BREAKS = Pattern.compile("[\\s,，;；、|/+]+");
    private static final Pattern ROW = Pattern.compile("([A-Z])([1-7]+)");

    private Shorthand() {}

    static List<String> read(SurveyItem item, String typed) {
        if (typed.isBlank()) return List.of();
        return switch (item.kind()) {
            case MULTIPLE -> parts(item, typed);
            case HOURS -> hours(item, typed);
            case SINGLE -> List.of(code(item, typed.strip()));
            case SCALE -> List.of(TypedText.figures(typed));
            case NUMBER, TEXT, PLACE -> List.of(typed.strip());
        };
    }

    private static List<String> parts(SurveyItem item, String typed) {
        var whole = code(item, typed.strip());
        if (item.option(whole).isPresent()) return List.of(whole);
        return Arrays.stream(BREAKS.split(typed.strip()))
                .filter(part -> !part.isEmpty())
                .map(part -> code(item, part))
                .toList();
    }

    /// The code itself, or that of the option with these words.
    private static String code(SurveyItem item, String typed) {
        return item.options().stream()
                .filter(option -> option.code().equals(typed)
                        || option.zh().equals(typed)
                        || option.en().equalsIgnoreCase(typed))
                .map(ItemOption::code)
                .findFirst()
                .orElseGet(() -> TypedText.figures(typed));
    }

    private static List<String> hours(SurveyItem item, String typed) {
        var bands = item.bands();
        var all = new ArrayList<String>();
        for (var part : BREAKS.split(TypedText.figures(typed).toUpperCase(Locale.ROOT))) {
            var row = ROW.matcher(part);
            int band = row.matches() ? row.group(1).charAt(0) - 'A' : -1;
            if (band < 0 || band >= bands.size()) all.add(part);
            else row.group(2).chars().forEach(day -> all.add(SurveyItem.hour(day - '0', bands.get(band))));
        }
        return all.stream().distinct().toList();
    }
}
