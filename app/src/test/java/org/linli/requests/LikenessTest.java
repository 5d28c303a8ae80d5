package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.places.PlaceName;
import org.linli.shared.PlacePath;

/// What makes two concerns the same matter. No Spring, no database.
class LikenessTest {

    private static final PlacePath BUILDING = new PlacePath("/1/2/3/4/");
    private static final PlacePath NEXT_DOOR = new PlacePath("/1/2/3/5/");
    private static final PlacePath ELSEWHERE = new PlacePath("/1/2/8/9/");

    @Test
    void theSameWordsAtTheSamePlaceAreTheSameMatter() {
        assertThat(score(0.9, true, BUILDING, BUILDING, 1)).isGreaterThan(0.9);
    }

    @Test
    void theSameCategoryNextDoorThisWeekIsWorthALook() {
        assertThat(score(0.05, true, BUILDING, NEXT_DOOR, 3)).isGreaterThan(Likeness.TELLING);
    }

    @Test
    void theSameCategoryElsewhereInTheCommunityIsNot() {
        assertThat(score(0.02, true, BUILDING, ELSEWHERE, 3)).isLessThan(Likeness.TELLING);
    }

    @Test
    void anotherMatterAtTheSamePlaceIsNot() {
        assertThat(score(0.08, false, BUILDING, BUILDING, 0)).isLessThan(Likeness.TELLING);
    }

    @Test
    void whatSpeaksForItFadesWithTime() {
        assertThat(score(0.2, true, BUILDING, BUILDING, 80)).isLessThan(score(0.2, true, BUILDING, BUILDING, 8) / 2);
    }

    @Test
    void itSaysWhy() {
        var likeness = Likeness.of(0.4, true, BUILDING, NEXT_DOOR, Duration.ofDays(2));
        var leak = new Category("HOU1", "HOU", "管线漏水堵塞", "Leaks", Keywords.NONE);

        assertThat(likeness.why(new PlaceName("工务院", "Gongwu Yard"), Optional.of(leak)))
                .containsExactly(
                        Reason.of("near-place", "工务院", "Gongwu Yard"),
                        Reason.of("same-category", "管线漏水堵塞", "Leaks"),
                        Reason.of("same-words", "40"),
                        Reason.of("days-apart", "2"));
    }

    private static double score(double words, boolean category, PlacePath one, PlacePath other, int days) {
        return Likeness.of(words, category, one, other, Duration.ofDays(days)).score();
    }
}
