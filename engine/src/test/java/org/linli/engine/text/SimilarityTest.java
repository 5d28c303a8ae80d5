package org.linli.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private static final List<String> TEXTS =
            List.of("铁路小区三栋暖气不热,已经一周了", "铁路小区3栋的暖气一直不热", "幼儿园门口乱停车", "", "水", "😀\u0000مرحبا", "停电".repeat(50_000));

    @Test
    void theSameTextResemblesItselfFully() {
        for (var text : TEXTS)
            assertThat(Similarity.between(text, text)).isCloseTo(text.isEmpty() ? 0 : 1, within(1e-9));
    }

    @Test
    void itIsSymmetricAndLiesBetweenZeroAndOne() {
        for (var one : TEXTS)
            for (var other : TEXTS)
                assertThat(Similarity.between(one, other))
                        .isBetween(0.0, 1.0 + 1e-9)
                        .isCloseTo(Similarity.between(other, one), within(1e-9));
    }

    @Test
    void theSameMatterResemblesMoreThanAnother() {
        var concern = Similarity.to(TEXTS.get(0));
        double matter = concern.of(TEXTS.get(1));
        double another = concern.of(TEXTS.get(2));
        assertThat(another).isLessThan(0.05);
        assertThat(matter).isGreaterThan(another + 0.1);
    }

    @Test
    void widthCapitalsAndWhiteSpaceMakeNoDifference() {
        assertThat(Similarity.between("Ａ７县 停水", "a7县停水")).isCloseTo(1, within(1e-9));
    }
}
