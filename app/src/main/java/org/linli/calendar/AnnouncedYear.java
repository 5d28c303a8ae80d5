package org.linli.calendar;

import java.util.List;
import org.linli.shared.DayException;

/// What the State Council's notice says about one year. A few days may lie in the year before: the New Year's rest of
/// 2023 began on 31 December 2022.
///
/// @param source the notice it was taken from; empty if nobody noted it
/// @param edition grows with every change; 0 for a year that is not announced
public record AnnouncedYear(int year, String source, long edition, List<DayException> days) {

    public AnnouncedYear {
        days = List.copyOf(days);
    }

    public static AnnouncedYear unknown(int year) {
        return new AnnouncedYear(year, "", 0, List.of());
    }

    public boolean isAnnounced() {
        return edition > 0;
    }
}
