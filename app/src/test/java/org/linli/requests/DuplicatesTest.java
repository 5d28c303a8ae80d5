package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is told that a neighbour has said it already.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicatesTest {

    private static final Actor COLLEAGUE = Actor.program("test");

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    Duplicates duplicates;

    @Autowired
    JdbcClient db;

    private Quarter.Built built;

    @BeforeAll
    void build() {
        built = quarter.build();
    }

    @BeforeEach
    void clear() {
        db.sql("truncate requests.request cascade").update();
    }

    @Test
    void whatANeighbourSaidInOtherWordsIsFoundWithReasons() {
        var said = told("厨房地漏返水，一股味儿，从早上开始的", true);
        told("晚上广场舞音响太大", true);

        var found = duplicates.of("地漏返水了，厨房全是黑水", built.building(), COLLEAGUE, 5);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(said);
            assertThat(one.why()).extracting(Reason::key).startsWith("same-place");
            assertThat(one.score()).isGreaterThan(Likeness.TELLING);
        });
    }

    @Test
    void aResidentSeesOnlyWhatNeighboursMayRead() {
        told("厨房地漏返水，一股味儿", false);

        assertThat(duplicates.inPublic("厨房地漏返水，一股味儿", built.building(), 5)).isEmpty();
        assertThat(duplicates.of("厨房地漏返水，一股味儿", built.building(), Actor.PUBLIC, 5))
                .isEmpty();
        assertThat(duplicates.of("厨房地漏返水，一股味儿", built.building(), COLLEAGUE, 5)).hasSize(1);
    }

    private RequestId told(String body, boolean shown) {
        return requests.submit(intake(built.building(), body, shown), Actor.PUBLIC)
                .id();
    }

    private static Intake intake(PlaceId place, String body, boolean shown) {
        return Told.at(place, body, Channel.PHONE_PAGE, shown);
    }
}
