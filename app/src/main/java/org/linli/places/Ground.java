package org.linli.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.engine.walking.Reach;
import org.linli.engine.walking.Spot;
import org.linli.engine.walking.Ways;
import org.linli.places.OnFoot.Known;
import org.linli.places.WalkingTimes.Instead;
import org.linli.places.YardOnFoot.Home;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A subdistrict as it is walked. Asked by one thread, for one answer.
final class Ground {

    private final Lots lots;
    private final Ways ways;
    private final Map<SiteKind, Sites> sites = new EnumMap<>(SiteKind.class);

    Ground(Lots lots, Ways ways) {
        this.lots = lots;
        this.ways = ways;
    }

    /// All of a kind, and how far they are.
    private record Sites(List<Lot> drawn, List<PlaceSummary> undrawn, Reach reach) {}

    WithinReach reach(PlacePath within, SiteKind kind) {
        var all = sites.computeIfAbsent(kind, this::sites);
        Map<Lot, List<Home>> yards = new LinkedHashMap<>();
        for (var home : lots.homes(within))
            yards.computeIfAbsent(lots.yard(home), yard -> new ArrayList<>())
                    .add(new Home(Lots.households(home), onFoot(home, all.reach(), all.drawn())));
        return new WithinReach(
                kind,
                all.drawn().stream().map(Lot::place).toList(),
                all.undrawn(),
                yards.entrySet().stream()
                        .map(yard -> new YardOnFoot(yard.getKey().place(), yard.getValue()))
                        .toList(),
                lots.unplaced(within));
    }

    private Sites sites(SiteKind kind) {
        var drawn = new ArrayList<Lot>();
        var undrawn = new ArrayList<PlaceSummary>();
        var spots = new ArrayList<Spot>();
        for (var site : lots.of(kind)) {
            var spot = lots.spot(site);
            if (spot.isEmpty()) undrawn.add(site.place());
            else {
                drawn.add(site);
                spots.add(spot.get());
            }
        }
        return new Sites(drawn, undrawn, ways.to(spots));
    }

    boolean knows(PlaceId id) {
        return lots.find(id).isPresent();
    }

    List<Instead> instead(PlaceId from, PlaceId room, List<PlaceId> homes) {
        var kind = lots.find(room).map(Lot::site).orElse(null);
        if (kind == null) return List.of();
        return lots.of(kind).stream()
                .flatMap(other -> instead(from, other, homes).stream())
                .sorted(Comparator.comparingDouble(one -> one.detour().extra()))
                .toList();
    }

    private Optional<Instead> instead(PlaceId from, Lot room, List<PlaceId> homes) {
        var doors = homes.stream()
                .filter(this::knows)
                .flatMap(home -> detours(from, room.place().id(), home).doors().stream())
                .toList();
        return Detour.at(doors, 0.5).map(detour -> new Instead(room.place(), detour));
    }

    DetoursOf detours(PlaceId from, PlaceId room, PlaceId home) {
        var start = drawn(from);
        var midway = drawn(room);
        var toRoom = to(midway);
        var toStart = to(start);
        var place = lots.find(home).orElseThrow();
        var inside = lots.homes(place.place().path());
        var there = start.stream()
                .map(lot -> onFoot(lot, toRoom, midway))
                .findFirst()
                .orElse(OnFoot.unknown(Known.NOT_DRAWN));
        var doors = new ArrayList<Detour>();
        for (var door : inside.isEmpty() ? List.of(place) : inside)
            doors.add(new Detour(
                    there,
                    onFoot(door, toRoom, midway),
                    onFoot(door, toStart, start),
                    Math.max(1, Lots.households(door))));
        return new DetoursOf(place.place(), doors);
    }

    /// The place, if anybody can tell where it is.
    private List<Lot> drawn(PlaceId id) {
        return lots.find(id).filter(lot -> lots.spot(lot).isPresent()).stream().toList();
    }

    private Reach to(List<Lot> drawn) {
        return ways.to(drawn.stream().map(lots::spot).flatMap(Optional::stream).toList());
    }

    private OnFoot onFoot(Lot from, Reach reach, List<Lot> targets) {
        var spot = lots.spot(from);
        if (spot.isEmpty() || targets.isEmpty()) return OnFoot.unknown(Known.NOT_DRAWN);
        return reach.from(spot.get())
                .map(nearest -> OnFoot.reached(
                        nearest.metres(), targets.get(nearest.target()).place().id()))
                .orElseGet(() -> OnFoot.unknown(ways.isBeside(spot.get()) ? Known.NO_WAY : Known.NO_PATH));
    }
}
