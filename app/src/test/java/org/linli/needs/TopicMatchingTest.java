package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.shared.PlacePath;

class TopicMatchingTest {

    private static final TopicId ONE = new TopicId(1);
    private static final TopicId TWO = new TopicId(2);

    @Test
    void whatNobodyKnowsIsNew() {
        var found = TopicMatching.match(List.of(), List.of(Set.of(1L, 2L, 3L)));
        assertThat(found.fresh()).containsExactly(Set.of(1L, 2L, 3L));
    }

    @Test
    void aTopicThatGrowsKeepsItsNumber() {
        var found = TopicMatching.match(List.of(topic(ONE, false, 1, 2, 3)), List.of(Set.of(1L, 2L, 3L, 4L)));
        assertThat(found.known()).isEqualTo(Map.of(ONE, Set.of(1L, 2L, 3L, 4L)));
        assertThat(found.fresh()).isEmpty();
    }

    @Test
    void whenATopicFallsApartTheHotterPartKeepsTheNumber() {
        var found = TopicMatching.match(
                List.of(topic(ONE, false, 1, 2, 3, 4, 5, 6)), List.of(Set.of(1L, 2L, 3L), Set.of(4L, 5L, 6L)));
        assertThat(found.known()).isEqualTo(Map.of(ONE, Set.of(1L, 2L, 3L)));
        assertThat(found.fresh()).containsExactly(Set.of(4L, 5L, 6L));
    }

    @Test
    void whatAPersonPutTogetherStaysTogetherAndTakesInWhatComesToEither() {
        var found = TopicMatching.match(
                List.of(topic(ONE, true, 1, 2, 3, 11, 12, 13)),
                List.of(Set.of(1L, 2L, 3L, 4L), Set.of(11L, 12L, 13L, 14L)));
        assertThat(found.known()).isEqualTo(Map.of(ONE, Set.of(1L, 2L, 3L, 4L, 11L, 12L, 13L, 14L)));
        assertThat(found.fresh()).isEmpty();
    }

    @Test
    void whatAPersonTookApartStaysApart() {
        var found = TopicMatching.match(
                List.of(topic(ONE, true, 1, 2, 3), topic(TWO, true, 4, 5)), List.of(Set.of(1L, 2L, 3L, 4L, 5L, 6L)));
        assertThat(found.known()).isEqualTo(Map.of(ONE, Set.of(1L, 2L, 3L, 6L), TWO, Set.of(4L, 5L)));
    }

    @Test
    void whatIsNotFoundAgainHasNothing() {
        var found = TopicMatching.match(List.of(topic(ONE, false, 1, 2, 3)), List.of());
        assertThat(found.known()).isEqualTo(Map.of(ONE, Set.of()));
    }

    private static TopicKept topic(TopicId id, boolean fixed, long... members) {
        var kept = new HashMap<Long, Boolean>();
        Arrays.stream(members).forEach(member -> kept.put(member, fixed));
        return new TopicKept(id, TopicKind.MATTER, PlacePath.ALL, TopicState.LIVE, kept);
    }
}
