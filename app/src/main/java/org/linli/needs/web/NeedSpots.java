package org.linli.needs.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.needs.WeekHours;
import org.linli.places.PlaceKind;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where needs are exactly: the places they are spread over, else the one that holds them.
@Component
class NeedSpots {

    private final JdbcClient db;
    private final Places places;

    NeedSpots(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    record Spot(long need, long place, PlacePath path, WeekHours hours) {}

    List<Spot> of(List<NeedRow> rows) {
        return found(rows).stream().flatMap(this::within).toList();
    }

    /// A whole community has no outline of its own on the plan: it is all that lies in it.
    private Stream<Spot> within(Spot spot) {
        var place = places.get(new PlaceId(spot.place()));
        if (place.kind() != PlaceKind.COMMUNITY) return Stream.of(spot);
        return places.inside(place.id()).stream()
                .filter(inside -> inside.kind() == PlaceKind.COURTYARD)
                .map(inside -> new Spot(spot.need(), inside.id().value(), inside.path(), spot.hours()));
    }

    private List<Spot> found(List<NeedRow> rows) {
        return db.sql("""
                        select n.id, n.hours, coalesce(p.place, n.place) as place,
                               coalesce(p.place_path, n.place_path) as path
                        from   needs.need n left join needs.need_place p on p.need = n.id
                        where  n.id = any(:ids)
                        order  by n.id, p.about desc nulls last
                        """)
                .param("ids", rows.stream().map(row -> row.id().value()).toArray(Long[]::new))
                .query((row, n) -> new Spot(
                        row.getLong("id"),
                        row.getLong("place"),
                        new PlacePath(row.getString("path")),
                        new WeekHours(row.getString("hours"))))
                .list();
    }
}
