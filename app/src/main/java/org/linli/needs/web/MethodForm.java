package org.linli.needs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.EvidenceKind;
import org.linli.needs.HearingMethod;
import org.linli.places.PlaceName;
import org.linli.requests.Channel;
import org.linli.ui.TypedText;

/// A way of hearing as it was filled in, in one language or in two.
record MethodForm(
        @Nullable Integer number,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String about,
        @Nullable String aboutEn,
        @Nullable String hard,
        @Nullable String hardEn,
        @Nullable List<Channel> channels,
        @Nullable List<EvidenceKind> kinds) {

    HearingMethod method() {
        return new HearingMethod(
                number == null ? 0 : number,
                both(name, nameEn),
                both(about, aboutEn),
                both(hard, hardEn),
                channels == null ? List.of() : channels,
                kinds == null ? List.of() : kinds);
    }

    private static PlaceName both(@Nullable String zh, @Nullable String en) {
        return new PlaceName(TypedText.line(zh), TypedText.line(en));
    }
}
