package org.linli.requests;

import java.util.Optional;
import org.linli.shared.CheckDigit;

/// The number on a sheet of paper: as that of a concern, with its check digit, and a P before it.
public record SheetNumber(long value) {

    /// Reads what somebody typed or scanned; empty if the check digit does not fit.
    public static Optional<SheetNumber> parse(String typed) {
        return CheckDigit.readSheet(typed, 'p').stream()
                .mapToObj(SheetNumber::new)
                .findFirst();
    }

    /// Without gaps, as in addresses of pages.
    public String digits() {
        return CheckDigit.with(value);
    }

    /// `P-123-4567`
    @Override
    public String toString() {
        return "P-" + new RequestNumber(new RequestId(value));
    }
}
