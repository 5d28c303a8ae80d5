package org.linli.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of what lies on the plan.
@Repository
class ShapeTable {

    private static final int SHEET = 1000;

    private final JdbcClient db;
    private final JdbcTemplate batch;

    ShapeTable(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    void insert(Collection<NewShape> shapes) {
        batch.batchUpdate("""
                insert into places.shape
                    (subdistrict, place, outline, kind, label, label_en, storeys, geojson, min_x, min_y, max_x, max_y)
                select subdistrict, id, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ? from places.place where id = ?
                """, shapes, SHEET, (statement, shape) -> {
            var box = shape.geometry().box();
            statement.setBoolean(1, shape.outline());
            statement.setString(2, shape.kind().name());
            statement.setString(3, shape.label());
            statement.setString(4, shape.labelEn());
            statement.setInt(5, shape.storeys());
            statement.setString(6, GeoJson.write(shape.geometry()));
            statement.setDouble(7, box.minX());
            statement.setDouble(8, box.minY());
            statement.setDouble(9, box.maxX());
            statement.setDouble(10, box.maxY());
            statement.setLong(11, shape.place().value());
        });
    }

    /// What can be seen in the box, nothing that has ended.
    List<Shape> in(PlaceId subdistrict, Box box, Collection<ShapeKind> kinds, boolean english) {
        return db.sql("""
                        select s.id, s.place, p.path, p.kind as place_kind, s.outline, s.kind,
                               case when s.label <> '' then case when :english and s.label_en <> '' then s.label_en
                                                                 else s.label end
                                    when s.outline then case when :english and p.name_en <> '' then p.name_en
                                                             else p.name end
                                    else '' end as label,
                               case when :english and p.full_name_en <> '' then p.full_name_en
                                    else p.full_name end as full_name,
                               case when s.storeys > 0 then s.storeys else coalesce(p.storeys, 0) end as storeys,
                               p.site, p.courtyard_type, coalesce(p.built, 0) as built, s.geojson::text as geojson
                        from   places.shape s join places.place p on p.id = s.place
                        where  s.subdistrict = :subdistrict and s.kind in (:kinds) and p.valid_until is null
                        and    s.min_x <= :east and s.max_x >= :west and s.min_y <= :north and s.max_y >= :south
                        order  by s.id
                        """)
                .param("english", english)
                .param("subdistrict", subdistrict.value())
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("west", box.minX())
                .param("south", box.minY())
                .param("east", box.maxX())
                .param("north", box.maxY())
                .query(ShapeTable::read)
                .list();
    }

    /// A shape as it is stored, with the name of its place.
    record Stored(NewShape shape, String name) {}

    /// All that is drawn in the place, outlines and features.
    List<Stored> of(PlacePath path) {
        return db.sql("""
                        select s.place, s.outline, s.kind, s.label, s.label_en, s.storeys, s.geojson::text as geojson,
                               p.full_name
                        from   places.shape s join places.place p on p.id = s.place
                        where  p.path like :path || '%' and p.valid_until is null
                        order  by s.id
                        """)
                .param("path", path.value())
                .query((row, number) -> new Stored(
                        new NewShape(
                                new PlaceId(row.getLong("place")),
                                row.getBoolean("outline"),
                                ShapeKind.valueOf(row.getString("kind")),
                                row.getString("label"),
                                row.getString("label_en"),
                                row.getInt("storeys"),
                                GeoJson.read(row.getString("geojson"))),
                        row.getString("full_name")))
                .list();
    }

    /// What the place and everything in it takes up; empty if none of it is drawn.
    Optional<Box> extent(PlacePath path) {
        return db.sql("""
                        select min(s.min_x) as west, min(s.min_y) as south, max(s.max_x) as east, max(s.max_y) as north
                        from   places.place p join places.shape s on s.place = p.id
                        where  p.path like :path || '%' and p.valid_until is null
                        and    (s.outline or s.kind = 'PARK')
                        having count(*) > 0
                        """)
                .param("path", path.value())
                .query((row, number) -> new Box(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)))
                .optional();
    }

    void delete(Collection<PlaceId> places, boolean outlines) {
        if (places.isEmpty()) return;
        db.sql("delete from places.shape where place in (:places) and outline = :outlines")
                .param("places", places.stream().map(PlaceId::value).toList())
                .param("outlines", outlines)
                .update();
    }

    private static Shape read(ResultSet row, int number) throws SQLException {
        var site = row.getString("site");
        var courtyard = row.getString("courtyard_type");
        return new Shape(
                row.getLong("id"),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("path")),
                PlaceKind.valueOf(row.getString("place_kind")),
                row.getBoolean("outline"),
                ShapeKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("full_name"),
                row.getInt("storeys"),
                site == null ? null : SiteKind.valueOf(site),
                courtyard == null ? null : CourtyardType.valueOf(courtyard),
                row.getInt("built"),
                GeoJson.read(row.getString("geojson")));
    }
}
