package org.linli.sheets;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Days;

/// Reads the dates of one column, however many ways of writing them it mixes: `2019/2/28 11:25:05`, ISO,
/// 2019年2月28日, days as Excel counts them, seconds or milliseconds since 1970, `04/12/2018 11:11:26 AM`.
///
/// @param dayFirst how `3/4/2020` is meant: decided by the whole column, months first if nothing in it
/// tells
public record ColumnDates(boolean dayFirst) {

    private static final String TIME =
            "(?:[T\\s]*(\\d{1,2})[:时点](\\d{1,2})分?(?::?(\\d{1,2})秒?)?(?:\\.\\d+)?\\s*([AaPp][Mm])?)?\\s*";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
    private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern ZONED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*(?:Z|[-+]\\d{2}:\\d{2})");

    /// @param texts of the column, or a good part of them
    public static ColumnDates of(Collection<String> texts) {
        return new ColumnDates(texts.stream()
                .map(YEAR_LAST::matcher)
                .filter(Matcher::matches)
                .anyMatch(date -> Integer.parseInt(date.group(1)) > 12));
    }

    public Optional<LocalDateTime> parse(SheetCell cell) {
        return cell.moment() == null ? parse(cell.text()) : Optional.of(cell.moment());
    }

    /// Local time; moments with a zone are brought into ours.
    public Optional<LocalDateTime> parse(String text) {
        try {
            return Optional.ofNullable(read(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDateTime read(String text) {
        if (ZONED.matcher(text).matches())
            return OffsetDateTime.parse(text).atZoneSameInstant(Days.ZONE).toLocalDateTime();
        var date = YEAR_FIRST.matcher(text);
        if (date.matches()) return at(date, 1, 2, 3);
        date = YEAR_LAST.matcher(text);
        if (date.matches()) return dayFirst ? at(date, 3, 2, 1) : at(date, 3, 1, 2);
        date = TOGETHER.matcher(text);
        if (date.matches()) return LocalDateTime.of(number(date, 1), number(date, 2), number(date, 3), 0, 0);
        if (text.matches("\\d{10}|\\d{13}")) {
            var since = Long.parseLong(text);
            return LocalDateTime.ofInstant(
                    text.length() == 10 ? Instant.ofEpochSecond(since) : Instant.ofEpochMilli(since), Days.ZONE);
        }
        return text.matches("[2-7]\\d{4}(\\.\\d+)?") ? ExcelDates.moment(Double.parseDouble(text)) : null;
    }

    private static LocalDateTime at(Matcher date, int year, int month, int day) {
        var hour = date.group(4) == null ? 0 : number(date, 4);
        var half = date.group(7);
        if (half != null) hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
        return LocalDateTime.of(
                number(date, year),
                number(date, month),
                number(date, day),
                hour,
                date.group(5) == null ? 0 : number(date, 5),
                date.group(6) == null ? 0 : number(date, 6));
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
