package org.linli.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// What a plan file says, and what is wrong with it in plain words.
class PlanFileTest {

    private static final PlaceRow YARD = row(3, "/1/3/", PlaceKind.COURTYARD, "工务院", "");
    private static final PlaceRow HOUSE = row(5, "/1/3/5/", PlaceKind.BUILDING, "3号楼", "GW-3");

    private final PlanFile file = new PlanFile(YARD, List.of(YARD, HOUSE));

    @Test
    void metresAreTakenAsTheyAre() {
        var draft = file.read("""
                {"type":"FeatureCollection","plane":"metres","features":[
                 {"type":"Feature","properties":{"code":"GW-3"},
                  "geometry":{"type":"Polygon","coordinates":[[[0,0],[50,0],[50,11],[0,11],[0,0]]]}},
                 {"type":"Feature","properties":{"kind":"ROAD","label":"铁西路"},
                  "geometry":{"type":"LineString","coordinates":[[0,-20],[90,-20]]}}]}""", null).draft();

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.anchored()).isFalse();
        assertThat(draft.shapes().getFirst().outline()).isTrue();
        assertThat(draft.shapes().getFirst().place()).isEqualTo(HOUSE.id());
        assertThat(draft.shapes().getFirst().geometry().box()).isEqualTo(new Box(0, 0, 50, 11));
        assertThat(draft.shapes().getLast().place()).isEqualTo(YARD.id());
        assertThat(draft.shapes().getLast().label()).isEqualTo("铁西路");
    }

    @Test
    void degreesBecomeMetresAndComeBackWithinACentimetre() {
        var anchor = new Anchor(122.05, 46.08);
        var there = new Point(122.0612345, 46.0754321);

        var back = anchor.toDegrees(anchor.toPlane(there));

        assertThat(back.x()).isCloseTo(there.x(), within(1e-9));
        assertThat(back.y()).isCloseTo(there.y(), within(1e-9));
        assertThat(anchor.toPlane(new Point(122.05, 46.09)).y()).isCloseTo(1111.6, within(0.5));
    }

    @Test
    void theFirstFileInDegreesMeasuresThePlane() {
        var read = file.read("""
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"place":5},
                 "geometry":{"type":"Point","coordinates":[122.05,46.08]}}]}""", null);

        assertThat(read.draft().anchored()).isTrue();
        assertThat(read.anchor()).isEqualTo(new Anchor(122.05, 46.08));
        assertThat(read.draft().shapes().getFirst().geometry().all()).containsExactly(new Point(0, 0));
    }

    @Test
    void everyFaultyFeatureIsNamedByItsNumber() {
        var draft = file.read("""
                {"type":"FeatureCollection","plane":"metres","features":[
                 {"type":"Feature","properties":{"name":"没有的楼"},"geometry":{"type":"Point","coordinates":[1,1]}},
                 {"type":"Feature","properties":{},"geometry":{"type":"Circle"}}]}""", null).draft();

        assertThat(draft.problems())
                .containsExactly(
                        new PlanDraft.Problem(1, PlaceRule.A_PLAN_FILE_NAMES_ITS_PLACES, "没有的楼"),
                        new PlanDraft.Problem(2, PlaceRule.A_PLAN_FILE_IS_GEOJSON, "Circle"));
    }

    @Test
    void whatIsNoGeoJsonIsRefused() {
        for (var text : List.of("", "{", "[]", "{\"type\":\"Feature\"}"))
            refused(PlaceRule.A_PLAN_FILE_IS_GEOJSON, () -> file.read(text, null));
    }

    private static PlaceRow row(long id, String path, PlaceKind kind, String name, String code) {
        return new PlaceRow(
                new PlaceId(id),
                0,
                new PlaceId(1),
                new PlaceId(1),
                new PlacePath(path),
                kind,
                name,
                "",
                code,
                Period.since(LocalDate.EPOCH),
                new SpokenName(name, "", new Pinyin("", "")));
    }
}
