package org.linli.needs.web;

import java.util.List;
import org.linli.needs.WeekHours;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where needs are exactly: the places they are spread over, else the one that holds them.
@Component
class NeedSpots {

    private final JdbcClient db;

    NeedSpots(JdbcClient db) {
        this.db = db;
    }

    record Spot(long need, long place, PlacePath path, WeekHours hours) {}

    List<Spot> of(List<NeedRow> rows) {
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
