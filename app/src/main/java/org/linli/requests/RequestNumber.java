package org.linli.requests;

import java.util.Optional;
import org.linli.shared.CheckDigit;

/// The number that people write down and say on the phone: the id and its check digit, in groups of four from the
/// right.
public record RequestNumber(RequestId id) {

    /// Reads what somebody typed, with or without spaces and hyphens; empty if the check digit does not fit.
    public static Optional<RequestNumber> parse(String typed) {
        return CheckDigit.read(typed).stream()
                .mapToObj(id -> new RequestNumber(new RequestId(id)))
                .findFirst();
    }

    /// Without gaps, as in addresses of pages.
    public String digits() {
        return CheckDigit.with(id.value());
    }

    /// `123-4567`
    @Override
    public String toString() {
        var digits = new StringBuilder(digits());
        for (int at = digits.length() - 4; at > 0; at -= 4) digits.insert(at, '-');
        return digits.toString();
    }
}
