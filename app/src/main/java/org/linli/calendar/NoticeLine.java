package org.linli.calendar;

import static org.linli.calendar.CalendarRule.A_DAY_EXISTS;
import static org.linli.calendar.CalendarRule.A_LINE_NAMES_A_HOLIDAY_AND_ITS_DAYS;
import static org.linli.calendar.CalendarRule.THE_NUMBER_OF_DAYS_AGREES;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.shared.DayException;
import org.linli.shared.RuleBroken;

/// One line of a notice, or one short line.
///
/// @param number from 1, for the sentence that says where something is wrong
record NoticeLine(int number, String text, int year) {

    private static final Pattern SHORT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?\\s+(休|班|off|work)\\s+(.{1,40})");
    private static final Pattern NUMERAL = Pattern.compile("^[一二三四五六七八九十]+、");
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(至)?");
    private static final Pattern COUNT = Pattern.compile("共(\\d{1,2})天");

    List<DayException> days() {
        var match = SHORT.matcher(text);
        if (match.matches()) {
            var first = date(match.group(1));
            var last = match.group(2) == null ? first : date(match.group(2));
            var open = match.group(3).equals("班") || match.group(3).equals("work");
            return stretch(first, last, open, match.group(4));
        }
        return published();
    }

    /// `二、春节:2月15日至23日放假调休,共9天。2月14日、2月28日上班。` Sentences that only encourage leave are passed over.
    private List<DayException> published() {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\([^)]*\\)", "");
        var colon = plain.indexOf(':');
        require(colon > 0);
        var name = NUMERAL.matcher(plain.substring(0, colon).strip()).replaceFirst("");
        require(!name.isEmpty() && name.length() <= 40);
        var all = new ArrayList<DayException>();
        for (var sentence : plain.substring(colon + 1).split("。")) {
            if (sentence.contains("鼓励")) continue;
            if (sentence.contains("放假")) all.addAll(rests(sentence, name));
            else if (sentence.contains("上班")) all.addAll(named(sentence, true, name));
        }
        require(!all.isEmpty());
        return all;
    }

    private List<DayException> rests(String sentence, String name) {
        var rests = named(sentence, false, name);
        var count = COUNT.matcher(sentence);
        if (count.find()) {
            var said = Integer.parseInt(count.group(1));
            THE_NUMBER_OF_DAYS_AGREES.requireAt(NoticeText.FIELD, said == rests.size(), number, said, rests.size());
        }
        return rests;
    }

    /// The days that a sentence names, each alone or from one to the other; month and year carry over.
    private List<DayException> named(String sentence, boolean open, String name) {
        var all = new ArrayList<DayException>();
        var match = DAY.matcher(sentence);
        var ofYear = year;
        var ofMonth = 0;
        LocalDate from = null;
        while (match.find()) {
            if (match.group(1) != null) ofYear = Integer.parseInt(match.group(1));
            if (match.group(2) != null) ofMonth = Integer.parseInt(match.group(2));
            require(ofMonth > 0);
            var day = date(ofYear, ofMonth, Integer.parseInt(match.group(3)));
            if (match.group(4) != null) {
                from = day;
            } else {
                all.addAll(stretch(from == null ? day : from, day, open, name));
                from = null;
            }
        }
        require(from == null && !all.isEmpty());
        return all;
    }

    private List<DayException> stretch(LocalDate first, LocalDate last, boolean open, String name) {
        require(!last.isBefore(first) && last.isBefore(first.plusDays(31)));
        return first.datesUntil(last.plusDays(1))
                .map(day -> new DayException(day, open, name))
                .toList();
    }

    private LocalDate date(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException _) {
            throw new RuleBroken(A_DAY_EXISTS, NoticeText.FIELD, number, iso);
        }
    }

    private LocalDate date(int ofYear, int month, int day) {
        try {
            return LocalDate.of(ofYear, month, day);
        } catch (DateTimeException _) {
            throw new RuleBroken(A_DAY_EXISTS, NoticeText.FIELD, number, month + "-" + day);
        }
    }

    private void require(boolean understood) {
        A_LINE_NAMES_A_HOLIDAY_AND_ITS_DAYS.requireAt(
                NoticeText.FIELD, understood, number, text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }
}
