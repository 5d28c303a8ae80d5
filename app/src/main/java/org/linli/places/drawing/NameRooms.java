package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.places.PlanFormat;

/// In which widths of the plan each name has room beside the more important ones, and beside the signs.
final class NameRooms {

    private static final List<Width> WIDTHS = List.of(Width.values());

    /// How far a name gives way to a sign.
    private static final double ASIDE = 44;

    private final PlanFormat format;
    private final Signs signs;
    private final EnumMap<Width, List<Name>> kept = new EnumMap<>(Width.class);

    NameRooms(PlanFormat format, Signs signs) {
        this.format = format;
        this.signs = signs;
        for (var shown : WIDTHS) kept.put(shown, new ArrayList<>());
    }

    /// @param narrowest width in which it is seen
    record Settled(Name name, Width narrowest) {}

    /// Asked for the most important first; none where it has no room at all.
    Optional<Settled> settle(Name name) {
        var moved = beside(name);
        Width narrowest = null;
        for (var shown : WIDTHS) {
            if (!fits(moved, shown)) break;
            kept(shown).add(moved);
            narrowest = shown;
        }
        return narrowest == null ? Optional.empty() : Optional.of(new Settled(moved, narrowest));
    }

    /// Below a sign that lies on it, or above.
    private Name beside(Name name) {
        return Stream.of(0.0, ASIDE, -ASIDE)
                .map(name::lowered)
                .filter(moved -> !isCovered(moved, Width.PAGE))
                .findFirst()
                .orElse(name);
    }

    private boolean fits(Name name, Width shown) {
        double half = shown.units(name.width() / 2);
        return name.x() - half >= format.shown()
                && name.x() <= format.width() - half
                && !isCovered(name, shown)
                && kept(shown).stream().noneMatch(other -> name.meets(other, shown));
    }

    private List<Name> kept(Width shown) {
        return Objects.requireNonNull(kept.get(shown));
    }

    private boolean isCovered(Name name, Width shown) {
        return signs.covers(name.x(), name.y() - shown.units(6), -name.width() / 2, name.width(), shown);
    }
}
