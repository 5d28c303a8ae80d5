package org.linli.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The page in a walker's hand: its address is the key, and what is sent twice arrives once.
@DatabaseTest
class WalkingPageTest {

    private static final Actor SELF = Actor.program("test");

    private static Quarter.@Nullable Built built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Walks walks;

    @Autowired
    Walking walking;

    @Autowired
    WalkFindings findings;

    @Autowired
    JdbcClient db;

    private Quarter.Built there;
    private WalkId walk;
    private Visitor phone;
    private String address;

    @BeforeEach
    void join() throws Exception {
        if (built == null) built = quarter.build();
        there = built;
        walk = walks.plan(there.community().place(), new WalkFacts("看看路灯", "", "", LocalDate.now(Days.ZONE)), SELF);
        phone = new Visitor(port);
        phone.get("/walk/" + walks.get(walk, SELF).code());
        address = phone.post("/walk/" + walks.get(walk, SELF).code(), Map.of("name", "张阿姨"))
                .path();
    }

    @Test
    void theSameNoteSentTwiceArrivesOnce() throws Exception {
        var note = note(there.building().toString());
        phone.post(address, note);
        phone.post(address, note);
        assertThat(findings.of(walk)).hasSize(1);
    }

    @Test
    void wherePhonesStandIsFoundOnAnAnchoredPlanAndNotKept() throws Exception {
        anchor(there.building());
        var note = note("here");
        note.put("lat", "39.9005");
        note.put("lon", "116.4005");
        phone.post(address, note);
        assertThat(findings.of(walk))
                .singleElement()
                .satisfies(found -> assertThat(found.place()).isEqualTo(there.building()));
        note.put("submission", UUID.randomUUID().toString());
        note.put("lat", "41.0");
        assertThat(phone.post(address, note).status()).isEqualTo(422);
        db.sql("delete from places.plane").update();
        db.sql("delete from places.shape").update();
    }

    @Test
    void nobodyWalksByAKeyThatIsNotTheirs() throws Exception {
        var wrong = address.substring(0, address.lastIndexOf('/') + 1) + "a".repeat(16);
        assertThat(phone.get(wrong).status()).isEqualTo(404);
        assertThat(phone.get("/walk/aaaaaaaa").status()).isEqualTo(404);
    }

    @Test
    void theWorkerKnowsWhatPagesLoadAndIsAskedForAnewEachTime() throws Exception {
        var worker = worker();
        assertThat(worker).startsWith("const ASSETS = [\"/assets/linli.css?v=");
        for (var link : phone.get(address).page().select("link[rel=stylesheet]"))
            assertThat(worker).contains(link.attr("href"));
    }

    private String worker() throws IOException {
        try (var answer =
                URI.create("http://127.0.0.1:" + port + "/worker.js").toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> note(String place) {
        return new HashMap<>(Map.of(
                "submission", UUID.randomUUID().toString(),
                "kind", "LIGHT",
                "verdict", "BAD",
                "words", "灯不亮",
                "place", place));
    }

    private void anchor(PlaceId place) {
        var subdistrict = there.subdistrict().subdistrict().value();
        db.sql("insert into places.plane (subdistrict, datum, lon, lat) values (:place, 'WGS84', 116.4, 39.9)")
                .param("place", subdistrict)
                .update();
        db.sql("""
                insert into places.shape (subdistrict, place, outline, kind, geojson, min_x, min_y, max_x, max_y)
                values (:subdistrict, :place, true, 'BUILDING',
                        '{"type":"Polygon","coordinates":[[[0,0],[200,0],[200,200],[0,200],[0,0]]]}', 0, 0, 200, 200)
                """)
                .param("subdistrict", subdistrict)
                .param("place", place.value())
                .update();
    }
}
