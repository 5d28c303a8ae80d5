package org.linli.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from the first up to, not including, the end; open-ended where the end is not known.
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) throw new IllegalArgumentException(until + " before " + from);
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }
}
