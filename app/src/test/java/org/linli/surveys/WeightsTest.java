package org.linli.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.shared.PlaceId;
import org.linli.surveys.Weights.Cell;

/// Every part of a place speaks with as many voices as it has households.
class WeightsTest {

    private static final PlaceId WOMEN = new PlaceId(1);
    private static final PlaceId MEN = new PlaceId(2);
    private static final PlaceId COLLEGE = new PlaceId(9);

    /// Lohr, Sampling: Design and Analysis, poststratification: of 400 students 84 of 240 women and
    /// 40 of 160 men want to teach, while the college has 2,700 women and 1,300 men: about 1,270
    /// future teachers, not 1,240 as without weights.
    @Test
    void theShareOfFutureTeachersIsThatOfLohr() {
        var weights = Weights.of(List.of(new Cell(WOMEN, COLLEGE, 2700, 240), new Cell(MEN, COLLEGE, 1300, 160)));
        double teachers = 84 * weights.of(WOMEN) + 40 * weights.of(MEN);
        double all = 240 * weights.of(WOMEN) + 160 * weights.of(MEN);
        assertThat(all).isEqualTo(400, within(1e-9));
        assertThat(4000 * teachers / all).isEqualTo(1270, within(1e-6));
        assertThat(weights.areDifferent()).isTrue();
    }

    @Test
    void aCellWithTooFewAnswersWeighsAsItsNeighbours() {
        var weights = Weights.of(List.of(
                new Cell(new PlaceId(1), COLLEGE, 100, 20),
                new Cell(new PlaceId(2), COLLEGE, 50, 4),
                new Cell(new PlaceId(3), COLLEGE, 50, 3),
                new Cell(new PlaceId(4), COLLEGE, 100, 0)));
        assertThat(weights.of(new PlaceId(2))).isEqualTo(weights.of(new PlaceId(3)));
        assertThat(weights.of(new PlaceId(2))).isEqualTo(200 / 300.0 / (7 / 27.0), within(1e-12));
        assertThat(weights.joined()).isEqualTo(2);
    }

    @Test
    void neighboursThatAreStillTooFewAreJoinedWithAllThatAreLeft() {
        var weights = Weights.of(List.of(
                new Cell(new PlaceId(1), new PlaceId(8), 10, 2),
                new Cell(new PlaceId(2), new PlaceId(9), 10, 4),
                new Cell(new PlaceId(3), new PlaceId(9), 10, 9)));
        assertThat(weights.of(new PlaceId(1))).isEqualTo(weights.of(new PlaceId(2)));
        assertThat(2 * weights.of(new PlaceId(1)) + 4 * weights.of(new PlaceId(2)) + 9 * weights.of(new PlaceId(3)))
                .isEqualTo(15, within(1e-9));
    }

    @Test
    void whereNobodyHasCountedAllAnswersWeighTheSame() {
        var weights = Weights.of(List.of(new Cell(WOMEN, COLLEGE, 0, 10), new Cell(MEN, COLLEGE, 0, 30)));
        assertThat(weights.areDifferent()).isFalse();
        assertThat(weights.of(WOMEN)).isEqualTo(1);
    }
}
