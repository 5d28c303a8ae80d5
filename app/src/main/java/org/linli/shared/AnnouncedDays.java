package org.linli.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What is announced: the days that differ from their week, and the years for which that is known.
public record AnnouncedDays(Map<LocalDate, DayException> exceptions, Set<Integer> years) {

    public AnnouncedDays {
        exceptions = Map.copyOf(exceptions);
        years = Set.copyOf(years);
    }

    /// @param exceptions of two for the same day the later one counts
    public static AnnouncedDays of(Collection<DayException> exceptions, Set<Integer> years) {
        var byDay = new HashMap<LocalDate, DayException>();
        for (var exception : exceptions) byDay.put(exception.day(), exception);
        return new AnnouncedDays(byDay, years);
    }
}
