package org.linli.places;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// How far the households of a place have it to the nearest of a kind.
///
/// @param sites all of the kind in the subdistrict that are drawn: people walk over borders
/// @param undrawn those of which nobody has drawn where they are
/// @param yards of the place, in the order of their names
/// @param unplaced households that are counted there and at no house
public record WithinReach(
        SiteKind kind, List<PlaceSummary> sites, List<PlaceSummary> undrawn, List<YardOnFoot> yards, int unplaced) {

    /// As far as one should have to walk (M26).
    public static final int MINUTES = 10;

    public WithinReach {
        sites = List.copyOf(sites);
        undrawn = List.copyOf(undrawn);
        yards = List.copyOf(yards);
    }

    public int within(Pace pace) {
        return sum(yard -> yard.within(MINUTES, pace));
    }

    /// Households of which the plan tells how far they have it.
    public int known() {
        return sum(yard -> yard.households() - yard.unknown());
    }

    public int unknown() {
        return unplaced + sum(YardOnFoot::unknown);
    }

    /// Rounded down; there is none where the plan tells of nobody.
    public int percent(Pace pace) {
        int known = known();
        return known == 0 ? 0 : (int) (within(pace) * 100L / known);
    }

    /// Half of the households have it no further; empty where the plan tells of none.
    public Optional<OnFoot> middle() {
        var known = yards.stream()
                .flatMap(yard -> yard.homes().stream())
                .filter(home -> home.way().isKnown())
                .toList();
        return Weighed.at(known, 0.5, home -> home.way().metres(), YardOnFoot.Home::households)
                .map(YardOnFoot.Home::way);
    }

    private int sum(ToIntFunction<YardOnFoot> count) {
        return yards.stream().mapToInt(count).sum();
    }
}
