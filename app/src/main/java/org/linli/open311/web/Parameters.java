package org.linli.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.open311.NewSubmission;
import org.linli.open311.Refused;
import org.linli.open311.RequestQuery;
import org.linli.shared.Days;
import org.linli.ui.TypedText;

/// Reads what a program sends. An empty parameter is as good as none.
final class Parameters {

    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([A-Za-z0-9_]{1,40})](?:\\[])?");
    private static final int MOST_ATTRIBUTES = 100;

    private final HttpServletRequest request;

    Parameters(HttpServletRequest request) {
        this.request = request;
    }

    String text(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    List<String> list(String name) {
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    NewSubmission submission() {
        return new NewSubmission(
                text("jurisdiction_id"),
                text("service_code"),
                degrees("lat", 90),
                degrees("long", 180),
                TypedText.line(text("address_string")),
                text("address_id"),
                attributes(),
                TypedText.line(text("email")),
                TypedText.line(text("last_name") + text("first_name")),
                TypedText.line(text("phone")),
                text("description"),
                media(),
                text("api_key"));
    }

    RequestQuery query(Instant now) {
        return RequestQuery.of(
                list("service_request_id"),
                list("service_code"),
                time("start_date"),
                time("end_date"),
                list("status"),
                number("page", 1),
                number("page_size", RequestQuery.MOST),
                now);
    }

    private @Nullable Double degrees(String name, int most) {
        var text = text(name);
        if (text.isEmpty()) return null;
        if (!text.matches("[+-]?\\d{1,3}(\\.\\d{1,18})?") || Math.abs(Double.parseDouble(text)) > most)
            throw Refused.bad("number", name, text);
        return Double.valueOf(text);
    }

    private int number(String name, int usual) {
        var text = text(name);
        if (text.isEmpty()) return usual;
        if (!text.matches("\\d{1,7}")) throw Refused.bad("number", name, text);
        return Integer.parseInt(text);
    }

    /// W3C date and time with its zone; without one, local time is meant.
    private @Nullable Instant time(String name) {
        var text = text(name).replace(' ', '+');
        if (text.isEmpty()) return null;
        try {
            if (text.length() == 10) return Days.start(LocalDate.parse(text));
            if (text.matches(".*T.*([+-]\\d\\d:\\d\\d|Z)"))
                return OffsetDateTime.parse(text).toInstant();
            return LocalDateTime.parse(text).atZone(Days.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw Refused.bad("time", name, text);
        }
    }

    private Map<String, List<String>> attributes() {
        var attributes = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            var match = ATTRIBUTE.matcher(name);
            if (!match.matches() || attributes.size() >= MOST_ATTRIBUTES) return;
            var given = Arrays.stream(values)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!given.isEmpty()) attributes.put(match.group(1), given);
        });
        return attributes;
    }

    /// One address or several, apart by commas or each in a parameter of its own.
    private String media() {
        var given = request.getParameterValues("media_url");
        if (given == null) return "";
        var all = Arrays.stream(given)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .toList();
        var text = String.join(",", all);
        if (text.length() > 2000 || !all.stream().allMatch(url -> url.matches("https?://\\S+")))
            throw Refused.bad("media", text);
        return text;
    }
}
