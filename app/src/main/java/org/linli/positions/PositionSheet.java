package org.linli.positions;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number on a sheet of positions: with an L before it and a check digit at its end (Luhn, ISO/IEC 7812-1), so that
/// one wrong digit, or two neighbours swapped, is noticed.
public record PositionSheet(long number) {

    /// What a scanner reads from the sheet ends in the number.
    private static final Pattern SCANNED = Pattern.compile("^.*[?&]sheet=", Pattern.DOTALL);

    /// Reads what was typed or scanned; empty if the check digit does not fit.
    public static Optional<PositionSheet> parse(String typed) {
        var digits = SCANNED.matcher(typed.strip()).replaceFirst("").replaceAll("(?i)^l|[\\s\\-–—]", "");
        if (!digits.matches("\\d{2,17}")) return Optional.empty();
        var sheet = new PositionSheet(Long.parseLong(digits.substring(0, digits.length() - 1)));
        return sheet.number > 0 && sheet.digits().equals(digits) ? Optional.of(sheet) : Optional.empty();
    }

    /// As in addresses.
    public String digits() {
        return number + "" + checkDigit();
    }

    /// `L-1001-4`
    @Override
    public String toString() {
        return "L-" + number + "-" + checkDigit();
    }

    private int checkDigit() {
        int sum = 0;
        boolean doubled = true;
        for (long rest = number; rest > 0; rest /= 10, doubled = !doubled) {
            int digit = (int) (rest % 10) * (doubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }
}
