package org.linli.surveys;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The number on a sheet of answers: with a Q before it and a check digit at its end (Luhn, ISO/IEC
/// 7812-1), so that one wrong digit, or two neighbours swapped, is noticed.
public record SheetCode(long value) {

    /// What a scanner reads from the sheet ends in the number.
    private static final Pattern SCANNED = Pattern.compile("^.*[?&]sheet=", Pattern.DOTALL);

    /// Reads what was typed or scanned; empty if the check digit does not fit.
    public static Optional<SheetCode> parse(String typed) {
        var digits = SCANNED.matcher(typed.strip()).replaceFirst("").replaceAll("(?i)^q|[\\s\\-–—]", "");
        if (!digits.matches("\\d{2,17}")) return Optional.empty();
        var code = new SheetCode(Long.parseLong(digits.substring(0, digits.length() - 1)));
        return code.value() > 0 && code.digits().equals(digits) ? Optional.of(code) : Optional.empty();
    }

    /// As in addresses.
    public String digits() {
        return value + "" + checkDigit();
    }

    /// Under which what was answered to the sheet is kept: on paper or, by its code, on a phone,
    /// but once.
    public UUID submission() {
        return UUID.nameUUIDFromBytes(("answer sheet " + value).getBytes(StandardCharsets.UTF_8));
    }

    /// `Q-1001-4`
    @Override
    public String toString() {
        return "Q-" + value + "-" + checkDigit();
    }

    private int checkDigit() {
        int sum = 0;
        boolean doubled = true;
        for (long rest = value; rest > 0; rest /= 10, doubled = !doubled) {
            int digit = (int) (rest % 10) * (doubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }
}
