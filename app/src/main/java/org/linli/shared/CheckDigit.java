package org.linli.shared;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// A digit behind a number that people write down and say (Luhn, ISO/IEC 7812-1): one wrong digit, or two neighbours
/// swapped, is noticed before anything is looked up.
public final class CheckDigit {

    private static final Pattern GAPS = Pattern.compile("[\\s\\-–—]");

    /// What a scanner reads from a sheet ends in its number.
    private static final Pattern SCANNED = Pattern.compile("^.*[?&]sheet=", Pattern.DOTALL);

    private CheckDigit() {}

    public static int of(long number) {
        int sum = 0;
        boolean doubled = true;
        for (long rest = number; rest > 0; rest /= 10, doubled = !doubled) {
            int digit = (int) (rest % 10) * (doubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /// The number with its digit, without gaps.
    public static String with(long number) {
        return number + "" + of(number);
    }

    /// Reads what somebody typed, with or without spaces and hyphens; none if the digit does not fit.
    public static OptionalLong read(String typed) {
        var digits = GAPS.matcher(typed).replaceAll("");
        if (!digits.matches("\\d{2,18}")) return OptionalLong.empty();
        long number = Long.parseLong(digits.substring(0, digits.length() - 1));
        int check = digits.charAt(digits.length() - 1) - '0';
        return number > 0 && of(number) == check ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /// As [#read], of a sheet: what was typed may begin with the letter of its kind, or be what a scanner reads.
    ///
    /// @param letter small
    public static OptionalLong readSheet(String typed, char letter) {
        var number = SCANNED.matcher(typed.strip()).replaceFirst("");
        return read(number.replaceFirst("(?i)^" + letter, ""));
    }
}
