package org.linli.journal.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.Days;
import org.linli.ui.Ui;

/// One thing that somebody did.
///
/// @param account none for the public and for the program
/// @param subject what this was done to: an account by its name, any other thing by its kind and number
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

    private static final String ACCOUNT = "account:";

    /// The account that this was done to, if it is one.
    Stream<AccountId> accountDoneTo() {
        return subject.startsWith(ACCOUNT)
                ? Stream.of(new AccountId(Long.parseLong(subject.substring(ACCOUNT.length()))))
                : Stream.empty();
    }

    AuditLine naming(Map<AccountId, String> names) {
        var called = accountDoneTo()
                .map(names::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(subject);
        return new AuditLine(id, at, account, actor, type, called, reason, facts);
    }

    /// The time of day.
    public String time() {
        return DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).format(at.atZone(Days.ZONE));
    }

    /// What happened, in words; the name of the event where there are none.
    public String what(Ui ui) {
        return EventWords.of(type, ui);
    }
}
