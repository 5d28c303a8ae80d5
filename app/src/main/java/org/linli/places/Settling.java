package org.linli.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// Many places at once, numbered, named and checked before any of them is written.
final class Settling {

    private final Iterator<PlaceId> numbers;
    private final List<PlacedPlace> placed = new ArrayList<>();
    private final List<NewShape> outlines = new ArrayList<>();
    private final Map<String, Pinyin> letters = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    Settling(List<PlaceId> numbers) {
        this.numbers = numbers.iterator();
    }

    /// @param parent none for a subdistrict
    /// @param stem how the parent is called from the community down
    void settle(@Nullable PlaceRow parent, SpokenName stem, List<PlannedPlace> planned) {
        settle(
                parent == null ? null : parent.id(),
                parent == null ? null : parent.kind(),
                parent == null ? null : parent.subdistrict(),
                parent == null ? PlacePath.ALL : parent.path(),
                stem,
                planned);
    }

    List<PlacedPlace> placed() {
        return placed;
    }

    List<NewShape> outlines() {
        return outlines;
    }

    Set<String> codes() {
        return codes;
    }

    private void settle(
            @Nullable PlaceId parent,
            @Nullable PlaceKind above,
            @Nullable PlaceId subdistrict,
            PlacePath path,
            SpokenName stem,
            List<PlannedPlace> planned) {
        var siblings = new HashSet<String>();
        for (var plan : planned) {
            var place = plan.place();
            check(place, above, siblings);
            var id = numbers.next();
            var root = subdistrict == null ? id : subdistrict;
            var spoken = spoken(stem, place);
            var own = path.child(id);
            var under = under(place, parent);
            placed.add(new PlacedPlace(id, root, own, (int) (id.value() % 1_000_000), under, spoken));
            var outline = plan.outline();
            if (outline != null) outlines.add(NewShape.outline(id, place.kind(), outline));
            settle(id, place.kind(), root, own, place.kind().isSpoken() ? spoken : stem, plan.inside());
        }
    }

    private void check(NewPlace place, @Nullable PlaceKind above, Set<String> siblings) {
        PlaceRule.A_PLACE_FITS_BELOW_ITS_PARENT.requireAt(
                "kind",
                above == null
                        ? place.kind() == PlaceKind.SUBDISTRICT
                        : above.children().contains(place.kind()));
        PlaceNames.check(place.name(), place.nameEn());
        place.facts().check();
        PlaceRule.SIBLINGS_HAVE_DIFFERENT_NAMES.requireAt("name", siblings.add(place.name()));
        PlaceRule.A_CODE_IS_USED_ONCE.requireAt("code", place.code().isEmpty() || codes.add(place.code()));
        var area = place.areaCode();
        PlaceRule.AN_AREA_CODE_HAS_TWELVE_DIGITS_AND_A_YEAR.requireAt(
                "areaCode", area == null || (place.kind().hasAreaCode() && area.isPlausible()));
    }

    private SpokenName spoken(SpokenName stem, NewPlace place) {
        return stem.child(place.name(), place.nameEn(), letters.computeIfAbsent(place.name(), Pinyin::of));
    }

    private static NewPlace under(NewPlace place, @Nullable PlaceId parent) {
        return new NewPlace(
                parent,
                place.kind(),
                place.name(),
                place.nameEn(),
                place.code(),
                place.areaCode(),
                place.facts(),
                place.period());
    }
}
