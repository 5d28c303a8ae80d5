package org.linli.surveys;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.CheckDigit;

/// The number on a sheet of answers: with a Q before it and a check digit at its end.
public record SheetCode(long value) {

    /// Reads what was typed or scanned; empty if the check digit does not fit.
    public static Optional<SheetCode> parse(String typed) {
        return CheckDigit.readSheet(typed, 'q').stream()
                .mapToObj(SheetCode::new)
                .findFirst();
    }

    /// As in addresses.
    public String digits() {
        return CheckDigit.with(value);
    }

    /// Under which what was answered to the sheet is kept: on paper or, by its code, on a phone,
    /// but once.
    public UUID submission() {
        return UUID.nameUUIDFromBytes(("answer sheet " + value).getBytes(StandardCharsets.UTF_8));
    }

    /// `Q-1001-4`
    @Override
    public String toString() {
        return "Q-" + value + "-" + CheckDigit.of(value);
    }
}
