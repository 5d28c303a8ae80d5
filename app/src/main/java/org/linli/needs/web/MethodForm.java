package org.linli.needs.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.EvidenceKind;
import org.linli.needs.HearingMethod;
import org.linli.needs.NeedRule;
import org.linli.requests.Channel;
import org.linli.shared.RuleBroken;
import org.linli.ui.BilingualText;
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
        @Nullable List<EvidenceKind> kinds,
        @Nullable String since) {

    HearingMethod method() {
        return new HearingMethod(
                0,
                number == null ? 0 : number,
                both(name, nameEn),
                both(about, aboutEn),
                both(hard, hardEn),
                channels == null ? List.of() : channels,
                kinds == null ? List.of() : kinds,
                day());
    }

    /// What is no day is left to be today.
    private @Nullable LocalDate day() {
        try {
            return since == null || since.isBlank() ? null : LocalDate.parse(since.strip());
        } catch (DateTimeParseException e) {
            throw new RuleBroken(NeedRule.A_METHOD_BEGINS_BY_TODAY, "since", e);
        }
    }

    private static BilingualText both(@Nullable String zh, @Nullable String en) {
        return new BilingualText(TypedText.line(zh), TypedText.line(en));
    }
}
