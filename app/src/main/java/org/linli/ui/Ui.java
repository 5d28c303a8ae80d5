package org.linli.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;

/// What every page needs to know about the request it answers: who reads, in which words, how large, from where.
///
/// @param partial true when htmx asks for a part of the page: the shell is left out then
/// @param path of the page itself, with its query: where a switch of language comes back to
/// @param csrf the token that every form carries
/// @param now the moment of the request, by the program's clock
/// @param form what was typed and refused, if this page is shown again for that
/// @param shell what stands round the page
public record Ui(
        Words words,
        Locale locale,
        Actor actor,
        Look look,
        boolean partial,
        String path,
        String csrf,
        Instant now,
        Form form,
        Shell shell) {

    /// A page outside a browser's request: for print jobs and tests.
    public Ui(Words words, Locale locale, Actor actor, Instant now) {
        this(words, locale, actor, Look.PLAIN, false, "", "", now, Form.EMPTY, Shell.BARE);
    }

    /// How the reader wants to see it.
    public record Look(boolean elder, Theme theme) {

        public static final Look PLAIN = new Look(false, Theme.AUTO);

        public enum Theme {
            AUTO,
            LIGHT,
            DARK
        }
    }

    public String lang() {
        return locale.getLanguage().equals("en") ? "en" : "zh-CN";
    }

    public boolean english() {
        return locale.getLanguage().equals("en");
    }

    /// A name in the reader's language, as far as there is one in it.
    ///
    /// @param en empty where nobody has given one
    public String name(String zh, String en) {
        return english() && !en.isEmpty() ? en : zh;
    }

    public String text(String key, Object... values) {
        return words.text(locale, key, values);
    }

    /// The word for an enum constant: `requests.state.in-progress` for `text("requests.state", IN_PROGRESS)`.
    public String text(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String asset(String name) {
        return Assets.url(name);
    }

    /// The path that this page was asked for, without its query.
    public String page() {
        var query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /// The same reader with another token for the forms: after a log-in in the middle of a request.
    public Ui withCsrf(String token) {
        return new Ui(words, locale, actor, look, partial, path, token, now, form, shell);
    }

    /// Keeps apart what one browser remembers for several people: empty for the public.
    public String reader() {
        return actor.account() == null ? "" : String.valueOf(actor.account().value());
    }

    /// The same page with another address, for somebody else.
    public Ui asking(String address, Actor reader) {
        return new Ui(words, locale, reader, look, partial, address, csrf, now, form, shell);
    }

    Ui with(Form filled) {
        return new Ui(words, locale, actor, look, partial, path, csrf, now, filled, shell);
    }

    Ui with(Shell furnished) {
        return new Ui(words, locale, actor, look, partial, path, csrf, now, form, furnished);
    }

    /// Whether to show a door at all.
    public boolean may(Right right) {
        return actor.maySomewhere(right, today());
    }

    public LocalDate today() {
        return Days.of(now);
    }

    /// As people say it: today 9:12, yesterday 18:20, 14 March, 7 October last year.
    public String when(Instant instant) {
        var at = instant.atZone(Days.ZONE);
        var day = at.toLocalDate();
        var time = DateTimeFormatter.ofPattern("H:mm").format(at);
        if (day.equals(today())) return text("ui.when.today", time);
        if (day.equals(today().minusDays(1))) return text("ui.when.yesterday", time);
        if (day.equals(today().plusDays(1))) return text("ui.when.tomorrow", time);
        return text("ui.when.day-time", day(day), time);
    }

    /// The day without the year, if it is this year's.
    public String day(LocalDate day) {
        if (day.getYear() != today().getYear()) return dated(day);
        return DateTimeFormatter.ofPattern(text("ui.pattern.day"), locale).format(day);
    }

    /// The day with the year unless both days are this year's: one year beside another day would be read as of both.
    public String day(LocalDate day, LocalDate beside) {
        return beside.getYear() == today().getYear() ? day(day) : dated(day);
    }

    /// The day with its year, for what is read in other years, too: a paper that is signed.
    public String dated(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("ui.pattern.day-year"), locale).format(day);
    }

    /// The exact moment, for the title of a short one.
    public String exact(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", locale).format(instant.atZone(Days.ZONE));
    }

    /// For `datetime` attributes.
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Days.ZONE));
    }
}
