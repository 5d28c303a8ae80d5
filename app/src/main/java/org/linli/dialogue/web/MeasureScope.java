package org.linli.dialogue.web;

import java.time.LocalDate;
import java.util.Map;
import org.linli.shared.PlacePath;

/// Where and when is measured, and how far the reader may look.
record MeasureScope(PlacePath place, LocalDate from, LocalDate until, LocalDate today, MeetingReader reader) {

    /// As a condition on a column with a path.
    static String covers(String path) {
        return " starts_with(" + path + ", :place) and exists (select from unnest(:own) as own where starts_with("
                + path + ", own)) ";
    }

    Map<String, Object> params() {
        return Map.of("place", place.value(), "own", reader.paths(), "from", from, "until", until, "today", today);
    }
}
