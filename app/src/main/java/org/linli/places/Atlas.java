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

    private static final double METRES_A_DEGREE = 111_320;

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
        return origin(subdistrict).flatMap(origin -> {
            double y = (latitude - origin.latitude()) * METRES_A_DEGREE;
            double x = (longitude - origin.longitude()) * METRES_A_DEGREE * Math.cos(Math.toRadians(origin.latitude()));
            return around(subdistrict, x, y).map(id -> table.get(id).summary());
        });
    }

    private Optional<PlaceId> around(PlaceId subdistrict, double x, double y) {
        return db.sql("""
                        select s.place
                        from   places.shape s
                               join places.place p on p.id = s.place
                        where  s.subdistrict = :subdistrict and s.outline and p.valid_until is null
                        and    :x between s.min_x and s.max_x
                        and    :y between s.min_y and s.max_y
                        order by (s.max_x - s.min_x) * (s.max_y - s.min_y), length(p.path) desc
                        limit  1
                        """)
                .param("subdistrict", subdistrict.value())
                .param("x", x)
                .param("y", y)
                .query((row, number) -> new PlaceId(row.getLong("place")))
                .optional();
    }

    private Optional<Origin> origin(PlaceId subdistrict) {
        return db.sql("""
                        select lat, lon
                        from   places.plane
                        where  subdistrict = :subdistrict and datum in ('WGS84', 'CGCS2000')
                        """)
                .param("subdistrict", subdistrict.value())
                .query((row, number) -> new Origin(row.getDouble("lat"), row.getDouble("lon")))
                .optional();
    }

    private record Origin(double latitude, double longitude) {}
}
