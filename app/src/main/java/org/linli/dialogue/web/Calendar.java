package org.linli.dialogue.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One appointment as a calendar file (iCalendar, RFC 5545): lines end in CR LF and are folded after 75 octets.
///
/// @param uid names it for ever, so that a changed one replaces the old
/// @param sequence grows with every change
record Calendar(
        String uid,
        int sequence,
        Instant from,
        Instant until,
        String title,
        String where,
        String text,
        String url,
        boolean cancelled) {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final int WIDEST = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// @param now when it was written
    String write(Instant now) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Linli//Dialogue//ZH");
        line(out, "METHOD:PUBLISH");
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + uid);
        line(out, "SEQUENCE:" + sequence);
        line(out, "DTSTAMP:" + UTC.format(now));
        line(out, "DTSTART:" + UTC.format(from));
        line(out, "DTEND:" + UTC.format(until));
        line(out, "SUMMARY:" + escaped(title));
        line(out, "LOCATION:" + escaped(where));
        if (!text.isEmpty()) line(out, "DESCRIPTION:" + escaped(text));
        line(out, "URL:" + url);
        line(out, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line(out, "END:VEVENT");
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static void line(StringBuilder out, String text) {
        int width = 0;
        for (var character : text.codePoints().mapToObj(Character::toString).toList()) {
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (width + octets > WIDEST) {
                out.append("\r\n ");
                width = 1;
            }
            out.append(character);
            width += octets;
        }
        out.append("\r\n");
    }
}
