package org.linli.dialogue.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Days;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedTime;

/// A moment as it comes from two fields of a form.
final class TypedMoment {

    private TypedMoment() {}

    /// That time of that day, where people live; none where one of them makes no sense.
    static @Nullable Instant of(@Nullable String day, @Nullable String time) {
        return TypedDay.of(day)
                .flatMap(found -> TypedTime.of(time).map(found::atTime))
                .map(moment -> moment.atZone(Days.ZONE).toInstant())
                .orElse(null);
    }
}
