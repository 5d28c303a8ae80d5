/// # Calendar: what day it is, and whether offices work on it
///
/// The holidays and make-up working days of each year, as announced, editable by whoever keeps the installation
/// running; the clock of the program, which the demo can forward.
///
/// - **Offers** the beans [org.linli.shared.WorkingCalendar] and [java.time.Clock] to all rooms, [Announcements], and
///   in the demo [DemoTime].
/// - **Tells** [CalendarEvent].
/// - **Never knows** what is due.
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared", "ui", "journal"})
@NullMarked
package org.linli.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
