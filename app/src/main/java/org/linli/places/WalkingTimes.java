package org.linli.places;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far it is on foot, over the footpaths, streets and roads that are drawn on the plan. What is not drawn is said
/// to be unknown, and is never near.
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

    /// How far the households of the place have it to the nearest of a kind.
    public WithinReach reach(PlacePath within, SiteKind kind) {
        return ground(within.subdistrict()).reach(within, kind);
    }

    /// How far the households of each place have it to the nearest of each kind, in the order in which they were asked
    /// for.
    public Map<PlacePath, List<WithinReach>> reach(Collection<PlacePath> asked, Collection<SiteKind> kinds) {
        var grounds = new HashMap<PlaceId, Ground>();
        var reaches = new LinkedHashMap<PlacePath, List<WithinReach>>();
        for (var place : asked) {
            var ground = grounds.computeIfAbsent(place.subdistrict(), this::ground);
            reaches.put(
                    place, kinds.stream().map(kind -> ground.reach(place, kind)).toList());
        }
        return reaches;
    }

    /// What a room costs those who come to it from somewhere and go home afterwards.
    ///
    /// @param homes where they live
    public List<DetoursOf> detours(PlaceId from, PlaceId room, List<PlaceId> homes) {
        var ground = ground(places.get(room).subdistrict());
        return homes.stream()
                .filter(ground::knows)
                .map(home -> ground.detours(from, room, home))
                .toList();
    }

    /// Rooms of the same kind, each with what it would cost the same people instead, the least first; itself among
    /// them.
    public List<Instead> instead(PlaceId from, PlaceId room, List<PlaceId> homes) {
        return ground(places.get(room).subdistrict()).instead(from, room, homes);
    }

    /// @param detour of the household in the middle
    public record Instead(PlaceSummary room, Detour detour) {}

    private Ground ground(PlaceId subdistrict) {
        return new Ground(new Lots(lots.of(subdistrict)), nets.of(subdistrict));
    }
}
