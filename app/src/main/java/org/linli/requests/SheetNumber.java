package org.linli.requests;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number on a sheet of paper: as that of a concern, with its check digit, and a P before it.
public record SheetNumber(long value) {

    /// What a scanner reads from the sheet's code ends in the number.
    private static final Pattern SCANNED = Pattern.compile("^.*[?&]sheet=", Pattern.DOTALL);

    /// Reads what somebody typed or scanned; empty if the check digit does not fit.
    public static Optional<SheetNumber> parse(String typed) {
        var digits = SCANNED.matcher(typed.strip()).replaceFirst("").replaceFirst("(?i)^p[\\s-]*", "");
        return RequestNumber.parse(digits)
                .map(number -> new SheetNumber(number.id().value()));
    }

    /// Without gaps, as in addresses of pages.
    public String digits() {
        return inner().digits();
    }

    /// `P-123-4567`
    @Override
    public String toString() {
        return "P-" + inner();
    }

    private RequestNumber inner() {
        return new RequestNumber(new RequestId(value));
    }
}
