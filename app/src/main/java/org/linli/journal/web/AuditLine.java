package org.linli.journal.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.ui.Ui;

/// One thing that somebody did.
///
/// @param account none for the public and for the program
/// @param facts of the event by their names, as plain text
public record AuditLine(
        long id,
        Instant at,
        @Nullable Long account,
        String actor,
        String type,
        String subject,
        String reason,
        Map<String, String> facts) {

    /// The time of day.
    public String time() {
        return DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).format(at.atZone(Ui.ZONE));
    }

    /// What happened, in words; the name of the event where there are none.
    public String what(Ui ui) {
        return EventWords.of(type, ui);
    }
}
