package org.linli.calendar;

import org.linli.shared.LinliEvent;

/// What happened to the calendar.
public sealed interface CalendarEvent extends LinliEvent {

    /// A year was announced, or its days were corrected.
    ///
    /// @param rests days on which offices are closed although it is a weekday, and weekend days inside a holiday
    /// @param works weekend days on which offices work
    record YearAnnounced(int year, String source, int rests, int works) implements CalendarEvent {

        @Override
        public String subject() {
            return "year:" + year;
        }
    }

    /// The demo let time pass.
    record TimeForwarded(int days) implements CalendarEvent {

        @Override
        public String subject() {
            return "clock";
        }
    }
}
