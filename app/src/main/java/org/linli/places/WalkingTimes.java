package org.linli.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.engine.walking.Reach;
import org.linli.engine.walking.Spot;
import org.linli.engine.walking.Ways;
import org.linli.places.OnFoot.Known;
import org.linli.places.YardOnFoot.Home;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far it is on foot, over the footpaths, streets and roads that are drawn on the plan. What is not drawn is said
/// to
/// be unknown, and is never near.
@Service
@Transactional(readOnly = true)
public class WalkingTimes {

    private final PlaceTable places;
    private final LotTable lots;
    private final Nets nets;

    WalkingTimes(PlaceTable places, LotTable lots, Nets nets) {
        this.places = places;
        this.lots = lots;
        this.nets = nets;
    }

    /// What people of the place can walk to: the kinds of which there is any in its subdistrict, the most asked for
    /// first.
    public List<SiteKind> kinds(PlacePath within) {
        var there = lots.kinds(within.subdistrict());
        return SiteKind.serving().stream().filter(there::contains).toList();
    }

    /// How far the households of the place have it to the nearest of each kind.
    public List<WithinReach> reach(PlacePath within, Collection<SiteKind> kinds) {
        var ground = ground(within.subdistrict());
        var homes = ground.lots().homes(within);
        int unplaced = ground.lots().unplaced(within);
        return kinds.stream().map(kind -> ground.reach(kind, homes, unplaced)).toList();
    }

    /// How far the households of a place have it to the nearest of a kind.
    public WithinReach reach(PlacePath within, SiteKind kind) {
        return reach(within, List.of(kind)).getFirst();
    }

    /// What a room costs those who come to it from somewhere and go home afterwards.
    ///
    /// @param homes where they live
    public List<DetoursOf> detours(PlaceId from, PlaceId room, List<PlaceId> homes) {
        var ground = ground(places.get(room).subdistrict());
        return homes.stream().map(home -> ground.detours(from, room, home)).toList();
    }

    private Ground ground(PlaceId subdistrict) {
        return new Ground(new Lots(lots.of(subdistrict)), nets.of(subdistrict));
    }

    /// A subdistrict as it is walked.
    private record Ground(Lots lots, Ways ways) {

        WithinReach reach(SiteKind kind, List<Lot> homes, int unplaced) {
            var drawn = new ArrayList<Lot>();
            var undrawn = new ArrayList<PlaceSummary>();
            var spots = new ArrayList<Spot>();
            for (var site : lots.of(kind)) {
                lots.spot(site).ifPresentOrElse(spots::add, () -> undrawn.add(site.place()));
                if (spots.size() > drawn.size()) drawn.add(site);
            }
            var reach = ways.to(spots);
            Map<Lot, List<Home>> yards = new LinkedHashMap<>();
            for (var home : homes)
                yards.computeIfAbsent(lots.yard(home), yard -> new ArrayList<>())
                        .add(new Home(Lots.households(home), onFoot(home, reach, drawn)));
            return new WithinReach(
                    kind,
                    drawn.stream().map(Lot::place).toList(),
                    undrawn,
                    yards.entrySet().stream()
                            .map(yard -> new YardOnFoot(yard.getKey().place(), yard.getValue()))
                            .toList(),
                    unplaced);
        }

        DetoursOf detours(PlaceId from, PlaceId room, PlaceId home) {
            var start = lots.find(from);
            var midway = lots.find(room);
            var place = lots.find(home).orElseThrow();
            var inside = lots.homes(place.place().path());
            var toRoom = to(midway);
            var toStart = to(start);
            var there = start.map(lot -> onFoot(lot, toRoom, drawn(midway))).orElse(OnFoot.unknown(Known.NOT_DRAWN));
            return new DetoursOf(
                    place.place(),
                    (inside.isEmpty() ? List.of(place) : inside)
                            .stream()
                                    .map(door -> new Detour(
                                            there,
                                            onFoot(door, toRoom, drawn(midway)),
                                            onFoot(door, toStart, drawn(start)),
                                            Math.max(1, Lots.households(door))))
                                    .toList());
        }

        private List<Lot> drawn(Optional<Lot> lot) {
            return lot.filter(one -> lots.spot(one).isPresent()).stream().toList();
        }

        private Reach to(Optional<Lot> lot) {
            return ways.to(lot.flatMap(lots::spot).stream().toList());
        }

        private OnFoot onFoot(Lot from, Reach reach, List<Lot> targets) {
            var spot = lots.spot(from);
            if (spot.isEmpty() || targets.isEmpty()) return OnFoot.unknown(Known.NOT_DRAWN);
            return reach.from(spot.get())
                    .map(nearest -> OnFoot.reached(
                            nearest.metres(),
                            targets.get(nearest.target()).place().id()))
                    .orElseGet(() -> OnFoot.unknown(ways.isBeside(spot.get()) ? Known.NO_WAY : Known.NO_PATH));
        }
    }
}
