package org.linli.dialogue.web;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Schedule;

/// What was typed of when and where, as it came.
record ScheduleForm(
        @Nullable String day,
        @Nullable String time,
        @Nullable Integer minutes,
        @Nullable String room,
        @Nullable Integer seats,
        @Nullable String chair,
        @Nullable String recorder) {

    Schedule schedule() {
        return new Schedule(
                Typed.moment(day, time),
                minutes == null ? 120 : minutes,
                Typed.line(room),
                seats,
                Typed.line(chair),
                Typed.line(recorder));
    }
}
