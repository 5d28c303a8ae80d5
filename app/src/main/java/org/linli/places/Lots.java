package org.linli.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.engine.walking.Spot;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// Where the people of a subdistrict live, and what they walk to.
final class Lots {

    /// Where somebody stands who stands there: a room stands where its house does.
    private static final Set<PlaceKind> STANDING = Set.of(PlaceKind.BUILDING, PlaceKind.COURTYARD);

    private static final Set<PlaceKind> LIVED_IN = Set.of(PlaceKind.ENTRANCE, PlaceKind.BUILDING, PlaceKind.COURTYARD);

    private final List<Lot> all;
    private final Map<PlaceId, Lot> byId = new HashMap<>();

    Lots(List<Lot> all) {
        this.all = List.copyOf(all);
        for (var lot : all) byId.put(lot.place().id(), lot);
    }

    Optional<Lot> find(PlaceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Lot> of(SiteKind kind) {
        return all.stream().filter(lot -> lot.site() == kind).toList();
    }

    /// The doors behind which households are counted; where nobody has counted at doors, houses, and so on upwards.
    List<Lot> homes(PlacePath within) {
        var below = new HashSet<PlaceId>();
        var counted = new ArrayList<Lot>();
        for (var lot : all) {
            var households = lot.households();
            if (households == null
                    || households == 0
                    || !LIVED_IN.contains(lot.place().kind())) continue;
            if (!within.contains(lot.place().path())) continue;
            counted.add(lot);
            var steps = lot.place().path().steps();
            below.addAll(steps.subList(0, steps.size() - 1));
        }
        return counted.stream().filter(lot -> !below.contains(lot.place().id())).toList();
    }

    /// Households that are counted of communities there and stand at no door.
    int unplaced(PlacePath within) {
        Map<PlaceId, Integer> placed = new HashMap<>();
        for (var home : homes(within))
            for (var step : home.place().path().steps()) placed.merge(step, households(home), Integer::sum);
        return all.stream()
                .filter(lot -> lot.place().kind() == PlaceKind.COMMUNITY
                        && within.contains(lot.place().path()))
                .mapToInt(lot -> Math.max(
                        0, households(lot) - placed.getOrDefault(lot.place().id(), 0)))
                .sum();
    }

    static int households(Lot lot) {
        var households = lot.households();
        return households == null ? 0 : households;
    }

    /// The courtyard that it belongs to; itself where it belongs to none.
    Lot yard(Lot home) {
        for (var step : home.place().path().steps()) {
            var above = byId.get(step);
            if (above != null && above.place().kind() == PlaceKind.COURTYARD) return above;
        }
        return home;
    }

    /// Empty where nobody has drawn it, nor the house it is in.
    Optional<Spot> spot(Lot lot) {
        for (var step : lot.place().path().steps().reversed()) {
            var here = byId.get(step);
            if (here == null) continue;
            boolean itself = here.place().id().equals(lot.place().id());
            var at = here.at();
            if (at != null && (itself || STANDING.contains(here.place().kind())))
                return Optional.of(new Spot(at.x(), at.y()));
        }
        return Optional.empty();
    }
}
