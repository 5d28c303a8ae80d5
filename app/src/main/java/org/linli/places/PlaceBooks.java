package org.linli.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.NotFound;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is written down of a place, beyond its name and where it stands.
@Repository
class PlaceBooks {

    private final JdbcClient db;
    private final PlaceTable table;

    PlaceBooks(JdbcClient db, PlaceTable table) {
        this.db = db;
        this.table = table;
    }

    PlaceDetails details(PlaceId id) {
        return db.sql("select " + PlaceRow.COLUMNS + """
                        , area_code, area_code_year, courtyard_type, site, storeys, households, built, lift, steps, note,
                        (select count(*) from places.place b where b.path like place.path || '%'
                            and b.kind = 'BUILDING' and b.valid_until is null) as houses,
                        (select count(*) from places.place e where e.path like place.path || '%'
                            and e.kind = 'ENTRANCE' and e.valid_until is null) as entrances,
                        (select coalesce(sum(e.households), 0) from places.place e where e.path like place.path || '%'
                            and e.kind = 'ENTRANCE' and e.valid_until is null) as counted
                        from places.place where id = :id
                        """)
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    void describe(PlaceId id, String code, @Nullable AreaCode area, PlaceFacts facts) {
        var courtyard = facts.courtyard();
        var site = facts.site();
        db.sql("""
                        update places.place
                        set code = :code, area_code = :areaCode, area_code_year = :areaYear, courtyard_type = :courtyard,
                            site = :site, storeys = :storeys, households = :households, built = :built, lift = :lift,
                            steps = :steps, note = :note, version = version + 1
                        where id = :id
                        """)
                .param("code", code)
                .param("areaCode", area == null ? null : area.digits())
                .param("areaYear", area == null ? null : area.year())
                .param("courtyard", courtyard == null ? null : courtyard.name())
                .param("site", site == null ? null : site.name())
                .param("storeys", facts.storeys())
                .param("households", facts.households())
                .param("built", facts.built())
                .param("lift", facts.lift())
                .param("steps", facts.steps())
                .param("note", facts.note())
                .param("id", id.value())
                .update();
    }

    /// Numbers the siblings anew in the order given.
    void order(List<PlaceId> siblings) {
        for (int i = 0; i < siblings.size(); i++)
            db.sql("update places.place set position = :position where id = :id")
                    .param("position", i + 1)
                    .param("id", siblings.get(i).value())
                    .update();
    }

    private PlaceDetails read(ResultSet row, int number) throws SQLException {
        var place = PlaceRow.read(row, number);
        var steps = place.path().steps();
        var above = steps.subList(0, steps.size() - 1).stream()
                .map(step -> table.get(step).summary())
                .toList();
        var courtyard = row.getString("courtyard_type");
        var site = row.getString("site");
        var households = row.getObject("households", Integer.class);
        int counted = row.getInt("counted");
        var area = row.getString("area_code");
        return new PlaceDetails(
                place.summary(),
                place.version(),
                place.nameEn(),
                place.code(),
                area == null ? null : new AreaCode(area, row.getInt("area_code_year")),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                new PlaceFacts(
                        courtyard == null ? null : CourtyardType.valueOf(courtyard),
                        site == null ? null : SiteKind.valueOf(site),
                        row.getObject("storeys", Integer.class),
                        households,
                        row.getObject("built", Integer.class),
                        row.getObject("lift", Boolean.class),
                        row.getObject("steps", Integer.class),
                        row.getString("note")),
                above,
                row.getInt("houses"),
                row.getInt("entrances"),
                counted > 0 || households == null ? counted : households);
    }
}
