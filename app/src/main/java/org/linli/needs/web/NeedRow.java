package org.linli.needs.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Circle;
import org.linli.needs.NeedId;
import org.linli.needs.NeedState;
import org.linli.needs.Priority;
import org.linli.needs.Size;
import org.linli.needs.Strength;
import org.linli.needs.Unit;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// One need in a list.
///
/// @param path of the place that holds all of it
/// @param circle none where it is an organisation's
/// @param holder the circle in words of its own, or the name of the organisation
/// @param size none as long as nobody has counted
/// @param stateSince when it came into the state it is in
/// @param unmetSince the first day on which it was known that nobody meets it; none if it never was
/// @param evidence how many pieces speak for it
public record NeedRow(
        NeedId id,
        String title,
        String place,
        PlacePath path,
        @Nullable Circle circle,
        String holder,
        String category,
        Unit unit,
        Strength strength,
        NeedState state,
        @Nullable Priority priority,
        @Nullable Size size,
        LocalDate since,
        Instant stateSince,
        @Nullable LocalDate unmetSince,
        LocalDate expiresOn,
        int evidence) {

    public String stateKind() {
        return NeedStates.kind(state);
    }

    /// For how many days people have gone without since it was known to be so, whatever was tried meanwhile.
    public long days(Ui ui) {
        return ChronoUnit.DAYS.between(without(), ui.today());
    }

    private LocalDate without() {
        return unmetSince == null ? Days.of(stateSince) : unmetSince;
    }

    /// Three strokes for harm, two for hardship, one for a wish.
    public int weight() {
        return switch (strength) {
            case HELPS -> 1;
            case HURTS -> 2;
            case HARMS -> 3;
        };
    }

    /// Whose it is, in words.
    public String whose(Ui ui) {
        if (circle == null) return holder;
        if (circle == Circle.OTHER) return holder;
        var name = ui.text("needs.circle", circle);
        return holder.isEmpty() ? name : ui.text("needs.whose", name, holder);
    }

    /// How many, with what holds nine times out of ten.
    public String sized(Ui ui) {
        return Figures.sized(size, unit, ui);
    }
}
