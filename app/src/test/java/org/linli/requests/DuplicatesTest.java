package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.engine.text.Bigrams;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is told that a neighbour has said it already.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Quarter.class)
class DuplicatesTest {

    private static final Actor COLLEAGUE = Actor.program("test");

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Places places;

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

    @Test
    void aFiledConcernIsComparedWithOthersNeverWithItself() {
        var first = told("厨房地漏返水，一股味儿", true);
        var second = told("楼下地漏返水，一股味儿", true);

        assertThat(duplicates.of(second, COLLEAGUE, 5))
                .extracting(Duplicate::id)
                .containsExactly(first);
    }

    /// A limit for a machine that does a dozen other things as well; a quiet one needs some 40 ms.
    @Test
    void aBigArchiveIsLookedThroughAtOnce() {
        var place = places.get(built.building());
        var body = "小区里的路灯坏了好几盏，晚上走路看不见，老人摔过跤，希望快点修好。".repeat(3);
        db.sql("""
                insert into requests.request
                       (subdistrict, place, place_path, place_name, subject, body, channel, shown_to_public, code, state,
                        received_at, changed_at, search)
                select :subdistrict, :place, case when n % 8 = 0 then :community else :elsewhere end || (n % 120 + 2000) || '/', '铁西社区 工务院 3号楼', '第' || n || '件', n || :body || n * 7, 'SPREADSHEET',
                       true, '000000', 'SUBMITTED', now() - n * interval '6 minutes', now(), :search::tsvector
                from   generate_series(1, 60000) n
                """)
                .param("subdistrict", place.path().steps().getFirst().value())
                .param("place", place.id().value())
                .param("community", built.community().value())
                .param("elsewhere", built.other().value())
                .param("body", body)
                .param("search", Bigrams.vector(body))
                .update();
        db.sql("analyze requests.request").update();
        for (int i = 0; i < 20; i++) duplicates.inPublic("路灯不亮，晚上看不见" + i, built.building(), 5);

        long began = System.nanoTime();
        for (int i = 0; i < 20; i++) duplicates.inPublic("路灯坏了，晚上走路看不见" + i, built.building(), 5);

        assertThat(Duration.ofNanos((System.nanoTime() - began) / 20)).isLessThan(Duration.ofSeconds(2));
    }

    private RequestId told(String body, boolean shown) {
        return requests.submit(intake(built.building(), body, shown), Actor.PUBLIC)
                .id();
    }

    private static Intake intake(PlaceId place, String body, boolean shown) {
        return new Intake(
                UUID.randomUUID(),
                place,
                "",
                "",
                body,
                Channel.PHONE_PAGE,
                null,
                "",
                shown,
                false,
                null,
                AnswerBy.CODE,
                null,
                List.of());
    }
}
