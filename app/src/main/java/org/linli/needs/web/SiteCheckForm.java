package org.linli.needs.web;

import org.jspecify.annotations.Nullable;
import org.linli.needs.SiteCheck;
import org.linli.places.SiteKind;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.ui.TypedTime;

/// What is walked to, as it was typed.
public record SiteCheckForm(
        @Nullable String kind,
        @Nullable String from,
        @Nullable String room,
        @Nullable String opens,
        @Nullable String closes) {

    SiteCheck check() {
        return new SiteCheck(
                Constants.named(SiteKind.class, kind == null ? "" : kind).orElse(null),
                place(from),
                place(room),
                TypedTime.of(opens).orElse(null),
                TypedTime.of(closes).orElse(null));
    }

    private static @Nullable PlaceId place(@Nullable String typed) {
        return PlaceId.parse(typed == null ? "" : typed).orElse(null);
    }
}
