package org.linli.places;

import java.util.List;
import java.util.Optional;
import org.linli.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where subdistricts lie on the earth, as far as anybody has measured it. Plans are drawn on a local plane in metres;
/// where its origin is known in WGS 84 (which CGCS 2000 equals to a few centimetres), positions lead to places.
@Component
@Transactional(readOnly = true)
public class Atlas {

    private final JdbcClient db;
    private final PlaceTable table;

    Atlas(JdbcClient db, PlaceTable table) {
        this.db = db;
        this.table = table;
    }

    /// All that still exist, by number.
    public List<PlaceSummary> subdistricts() {
        return db.sql("select " + PlaceRow.COLUMNS + """
                        from   places.place
                        where  parent is null and valid_until is null
                        order by id
                        """).query(PlaceRow::read).list().stream()
                .map(PlaceRow::summary)
                .toList();
    }

    /// Whether positions on the earth can be found on the subdistrict's plan.
    public boolean isAnchored(PlaceId subdistrict) {
        return origin(subdistrict).isPresent();
    }

    /// The smallest place whose outline is round that position.
    ///
    /// @param latitude in degrees, WGS 84
    /// @param longitude in degrees, WGS 84
    public Optional<PlaceSummary> at(PlaceId subdistrict, double latitude, double longitude) {
        return origin(subdistrict)
                .map(origin -> origin.toPlane(new Point(longitude, latitude)))
                .flatMap(spot -> outlines(subdistrict, spot).stream()
                        .filter(outline -> isInside(spot, outline.geometry()))
                        .findFirst())
                .map(outline -> table.get(outline.place()).summary());
    }

    /// Those whose box is round the spot, smallest first.
    private List<Outline> outlines(PlaceId subdistrict, Point spot) {
        return db.sql("""
                        select s.place, s.geojson
                        from   places.shape s
                               join places.place p on p.id = s.place
                        where  s.subdistrict = :subdistrict and s.outline and p.valid_until is null
                        and    :x between s.min_x and s.max_x
                        and    :y between s.min_y and s.max_y
                        order by (s.max_x - s.min_x) * (s.max_y - s.min_y), length(p.path) desc
                        limit  50
                        """)
                .param("subdistrict", subdistrict.value())
                .param("x", spot.x())
                .param("y", spot.y())
                .query((row, number) ->
                        new Outline(new PlaceId(row.getLong("place")), GeoJson.read(row.getString("geojson"))))
                .list();
    }

    /// Whether a ray from the spot crosses the ring an odd number of times.
    private static boolean isInside(Point spot, Geometry geometry) {
        if (!(geometry instanceof Geometry.Area area)) return false;
        var ring = area.ring();
        var inside = false;
        for (int one = 0, other = ring.size() - 1; one < ring.size(); other = one++) {
            var a = ring.get(one);
            var b = ring.get(other);
            if (a.y() > spot.y() != b.y() > spot.y()
                    && spot.x() < (b.x() - a.x()) * (spot.y() - a.y()) / (b.y() - a.y()) + a.x()) inside = !inside;
        }
        return inside;
    }

    private Optional<Anchor> origin(PlaceId subdistrict) {
        return db.sql("""
                        select lon, lat
                        from   places.plane
                        where  subdistrict = :subdistrict and datum in ('WGS84', 'CGCS2000')
                        """)
                .param("subdistrict", subdistrict.value())
                .query((row, number) -> new Anchor(row.getDouble("lon"), row.getDouble("lat")))
                .optional();
    }

    private record Outline(PlaceId place, Geometry geometry) {}
}
