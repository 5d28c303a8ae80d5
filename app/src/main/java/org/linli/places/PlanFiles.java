package org.linli.places;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans as files: taken away, changed with any map tool, brought back. All of a file is kept, or nothing; the same
/// file twice leaves the plan as it is.
@Service
@Transactional
public class PlanFiles {

    /// Characters of a file that comes back.
    public static final int MOST = 1_500_000;

    private final PlaceTable table;
    private final ShapeTable shapes;
    private final Journal journal;
    private final JdbcClient db;
    private final Clock clock;

    PlanFiles(PlaceTable table, ShapeTable shapes, Journal journal, JdbcClient db, Clock clock) {
        this.table = table;
        this.shapes = shapes;
        this.journal = journal;
        this.db = db;
        this.clock = clock;
    }

    /// Understands a file without keeping anything.
    @Transactional(readOnly = true)
    public PlanDraft read(PlaceId within, String text) {
        return parse(table.get(within), text).draft();
    }

    /// Keeps what the file says: outlines take the place of those drawn before, and so does what lies in the places
    /// that the file names features of.
    ///
    /// @return how many shapes were kept
    public int keep(PlaceId within, String text, Actor actor) {
        var place = table.lock(within);
        actor.require(Right.EDIT_PLACES, place.path(), Days.today(clock));
        PlaceRule.ONLY_WHAT_STILL_EXISTS_CHANGES.require(place.exists());
        var read = parse(place, text);
        var draft = read.draft();
        if (!draft.problems().isEmpty()) {
            var first = draft.problems().getFirst();
            first.rule().requireAt("file", false, first.text());
        }
        var anchor = read.anchor();
        if (draft.anchored() && anchor != null) measure(place.subdistrict(), anchor);
        for (var outline : new boolean[] {true, false})
            shapes.delete(
                    draft.shapes().stream()
                            .filter(shape -> shape.outline() == outline)
                            .map(NewShape::place)
                            .collect(Collectors.toSet()),
                    outline);
        shapes.insert(draft.shapes());
        journal.record(
                new PlaceEvent.PlanLaid(place.id(), place.path(), draft.shapes().size()), actor, "");
        return draft.shapes().size();
    }

    /// Everything that is drawn in the place, as GeoJSON.
    ///
    /// @param degrees WGS 84 where the plane has been measured; else, and where it has not, metres
    @Transactional(readOnly = true)
    public String write(PlaceId within, boolean degrees) {
        var place = table.get(within);
        var anchor = degrees ? anchor(place.subdistrict()).orElse(null) : null;
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",");
        if (anchor == null) text.append("\"plane\":\"metres\",");
        text.append("\"features\":[");
        var first = true;
        for (var drawn : shapes.of(place.path())) {
            if (!first) text.append(",\n");
            first = false;
            var shape = drawn.shape();
            text.append(PlanFile.feature(
                    shape,
                    drawn.name(),
                    anchor == null ? shape.geometry() : PlanFile.inDegrees(shape.geometry(), anchor)));
        }
        return text.append("]}\n").toString();
    }

    /// Whether the plane of the place's subdistrict is known on the globe.
    @Transactional(readOnly = true)
    public boolean isMeasured(PlaceId within) {
        return anchor(table.get(within).subdistrict()).isPresent();
    }

    private PlanFile.Read parse(PlaceRow place, String text) {
        PlaceRule.A_PLAN_FILE_IS_NOT_TOO_LARGE.requireAt("file", text.length() <= MOST, MOST / 1000);
        return new PlanFile(place, table.living(place.path()))
                .read(text, anchor(place.subdistrict()).orElse(null));
    }

    private Optional<Anchor> anchor(PlaceId subdistrict) {
        return db.sql("select lon, lat from places.plane where subdistrict = :subdistrict and lon is not null")
                .param("subdistrict", subdistrict.value())
                .query((row, number) -> new Anchor(row.getDouble(1), row.getDouble(2)))
                .optional();
    }

    private void measure(PlaceId subdistrict, Anchor anchor) {
        db.sql("""
                        insert into places.plane (subdistrict, datum, lon, lat) values (:subdistrict, 'WGS84', :lon, :lat)
                        on conflict (subdistrict) do update set datum = 'WGS84', lon = :lon, lat = :lat
                        """)
                .param("subdistrict", subdistrict.value())
                .param("lon", anchor.lon())
                .param("lat", anchor.lat())
                .update();
    }
}
