package org.linli.places;

import java.util.Locale;

/// The figures that are noted of a place, and between what they lie for any place.
public enum PlaceFigure {
    STOREYS(0, 200),
    HOUSEHOLDS(0, 1_000_000),
    BUILT(1800, 2100),
    STEPS(0, 1000);

    private final int least;
    private final int most;

    PlaceFigure(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /// As the form and the sheet call it.
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean allows(int number) {
        return number >= least && number <= most;
    }

    /// Between what it lies, for the sentence that refuses another. A year is written without a comma.
    public Object[] bounds() {
        return this == BUILT ? new Object[] {"" + least, "" + most} : new Object[] {least, most};
    }
}
