package org.linli.dialogue.web;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.ChairKind;
import org.linli.dialogue.Schedule;
import org.linli.shared.Constants;
import org.linli.ui.TypedText;

/// What was typed of when and where, as it came.
record ScheduleForm(
        @Nullable String day,
        @Nullable String time,
        @Nullable Integer minutes,
        @Nullable String room,
        @Nullable Integer seats,
        @Nullable String chair,
        @Nullable String recorder,
        @Nullable String chairKind) {

    /// Where the chair comes from, as somebody says; none where nobody was asked.
    @Nullable
    ChairKind chairSaid() {
        return Constants.named(ChairKind.class, chairKind == null ? "" : chairKind)
                .orElse(null);
    }

    Schedule schedule() {
        return new Schedule(
                TypedMoment.of(day, time),
                minutes == null ? 120 : minutes,
                TypedText.line(room),
                seats,
                TypedText.line(chair),
                TypedText.line(recorder));
    }
}
