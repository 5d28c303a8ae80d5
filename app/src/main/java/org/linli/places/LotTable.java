package org.linli.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.engine.walking.Spot;
import org.linli.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What those who walk ask of the tables: where people live and what they walk to, and the ways between.
@Repository
class LotTable {

    private final JdbcClient db;

    LotTable(JdbcClient db) {
        this.db = db;
    }

    List<Lot> of(PlaceId subdistrict) {
        return db.sql("select " + PlaceRow.COLUMNS + """
                        , site, households, (min_x + max_x) / 2 as x, (min_y + max_y) / 2 as y
                        from   places.place
                               left join (select place as drawn, min_x, max_x, min_y, max_y
                                          from places.shape where outline) as shape on shape.drawn = place.id
                        where  subdistrict = :subdistrict and valid_until is null
                        order  by full_pinyin, id
                        """)
                .param("subdistrict", subdistrict.value())
                .query(LotTable::lot)
                .list();
    }

    /// Kinds of which there is any.
    Set<SiteKind> kinds(PlaceId subdistrict) {
        return db.sql("""
                        select distinct site from places.place
                        where  subdistrict = :subdistrict and valid_until is null and site is not null
                        """)
                .param("subdistrict", subdistrict.value())
                .query((row, number) -> SiteKind.valueOf(row.getString("site")))
                .set();
    }

    private static Lot lot(ResultSet row, int number) throws SQLException {
        var site = row.getString("site");
        return new Lot(
                PlaceRow.read(row, number).summary(),
                site == null ? null : SiteKind.valueOf(site),
                row.getObject("households", Integer.class),
                at(row));
    }

    private static @Nullable Point at(ResultSet row) throws SQLException {
        var x = row.getDouble("x");
        return row.wasNull() ? null : new Point(x, row.getDouble("y"));
    }

    /// Whatever people can walk along: roads and streets have their edges.
    List<List<Spot>> ways(PlaceId subdistrict) {
        return db
                .sql("""
                        select geojson from places.shape join places.place on place.id = shape.place
                        where  shape.subdistrict = :subdistrict and shape.kind in ('FOOTPATH', 'STREET', 'ROAD')
                        and    place.valid_until is null
                        order  by shape.id
                        """)
                .param("subdistrict", subdistrict.value())
                .query((row, number) -> GeoJson.read(row.getString("geojson")))
                .stream()
                .filter(geometry -> geometry instanceof Geometry.Line)
                .map(line -> line.all().stream()
                        .map(point -> new Spot(point.x(), point.y()))
                        .toList())
                .toList();
    }

    /// What has changed whenever anything on the plan has: things are laid on it and taken off, never moved.
    String version(PlaceId subdistrict) {
        return db.sql(
                        "select count(*) || ' ' || coalesce(max(id), 0) from places.shape where subdistrict = :subdistrict")
                .param("subdistrict", subdistrict.value())
                .query(String.class)
                .single();
    }
}
