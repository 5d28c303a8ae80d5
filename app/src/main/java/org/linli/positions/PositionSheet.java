package org.linli.positions;

import java.util.Optional;
import org.linli.shared.CheckDigit;

/// The number on a sheet of positions: with an L before it and a check digit at its end.
public record PositionSheet(long number) {

    /// Reads what was typed or scanned; empty if the check digit does not fit.
    public static Optional<PositionSheet> parse(String typed) {
        return CheckDigit.readSheet(typed, 'l').stream()
                .mapToObj(PositionSheet::new)
                .findFirst();
    }

    /// As in addresses.
    public String digits() {
        return CheckDigit.with(number);
    }

    /// `L-1001-4`
    @Override
    public String toString() {
        return "L-" + number + "-" + CheckDigit.of(number);
    }
}
