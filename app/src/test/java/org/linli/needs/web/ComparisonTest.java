package org.linli.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.needs.CommunityFigure.Kind;
import org.linli.shared.PlaceId;

/// Which communities are set beside each other.
class ComparisonTest {

    private static final PlaceId OLD = new PlaceId(1);
    private static final PlaceId OLDER = new PlaceId(2);
    private static final PlaceId NEW = new PlaceId(3);
    private static final PlaceId SILENT = new PlaceId(4);

    private final Comparison comparison = new Comparison(figures());

    @Test
    void thoseThatHaveItAlikeStandTogether() {
        assertThat(comparison.alike(OLD, 1)).containsExactly(OLDER);
        assertThat(comparison.alike(NEW, 2)).containsExactly(OLD, OLDER);
    }

    @Test
    void whereTooLittleIsPublishedThereIsNoComparison() {
        assertThat(comparison.alike(SILENT, 2)).isEmpty();
        assertThat(comparison.alike(OLD, 9)).doesNotContain(SILENT);
    }

    @Test
    void aFigureInThousandsWeighsNoMoreThanOneInHundredths() {
        var shifted = figures();
        shifted.replaceAll((_, of) -> {
            if (!of.containsKey(Kind.BUILT)) return of;
            var more = new LinkedHashMap<>(of);
            more.computeIfPresent(Kind.BUILT, (_, year) -> year * 1000);
            return more;
        });

        assertThat(new Comparison(shifted).alike(OLD, 3)).isEqualTo(comparison.alike(OLD, 3));
    }

    private static Map<PlaceId, Map<Kind, Double>> figures() {
        var figures = new LinkedHashMap<PlaceId, Map<Kind, Double>>();
        figures.put(OLD, Map.of(Kind.AGED, 27.0, Kind.DISABLED, 4.1, Kind.LOW_INCOME, 6.2, Kind.BUILT, 1972.0));
        figures.put(OLDER, Map.of(Kind.AGED, 31.0, Kind.DISABLED, 4.8, Kind.LOW_INCOME, 7.0, Kind.BUILT, 1965.0));
        figures.put(NEW, Map.of(Kind.AGED, 13.0, Kind.DISABLED, 1.9, Kind.LOW_INCOME, 2.1, Kind.BUILT, 2006.0));
        figures.put(SILENT, Map.of(Kind.AGED, 20.0));
        return figures;
    }
}
