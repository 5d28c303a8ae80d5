package org.linli.requests;

import java.util.Optional;

/// The number that people write down and say on the phone: the id and one check digit (Luhn, ISO/IEC 7812-1), in groups
/// of four from the right. One wrong digit, or two neighbours swapped, is noticed before anything is looked up.
public record RequestNumber(RequestId id) {

    /// Reads what somebody typed, with or without spaces and hyphens; empty if the check digit does not fit.
    public static Optional<RequestNumber> parse(String typed) {
        var digits = typed.replaceAll("[\\s\\-–—]", "");
        if (!digits.matches("\\d{2,18}")) return Optional.empty();
        long id = Long.parseLong(digits.substring(0, digits.length() - 1));
        int check = digits.charAt(digits.length() - 1) - '0';
        return id > 0 && checkDigit(id) == check ? Optional.of(new RequestNumber(new RequestId(id))) : Optional.empty();
    }

    /// Without gaps, as in addresses of pages.
    public String digits() {
        return id.value() + "" + checkDigit(id.value());
    }

    /// `123-4567`
    @Override
    public String toString() {
        var digits = new StringBuilder(digits());
        for (int at = digits.length() - 4; at > 0; at -= 4) digits.insert(at, '-');
        return digits.toString();
    }

    private static int checkDigit(long id) {
        int sum = 0;
        boolean doubled = true;
        for (long rest = id; rest > 0; rest /= 10, doubled = !doubled) {
            int digit = (int) (rest % 10) * (doubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }
}
