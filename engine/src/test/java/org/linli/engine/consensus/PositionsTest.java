package org.linli.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.engine.consensus.Positions.Cell;
import org.linli.engine.consensus.Positions.Line;

class PositionsTest {

    private static final Map<String, String> PEOPLE =
            Map.of("An", "choir", "Bo", "choir", "Chen", "night shift", "Du", "night shift", "En", "mahjong");

    private static final Votes VOTES = new Votes()
            .add("An", "quiet after nine", Opinion.AGREE)
            .add("Bo", "quiet after nine", Opinion.PASS)
            .add("Chen", "quiet after nine", Opinion.AGREE)
            .add("An", "the yard is for all", Opinion.AGREE)
            .add("Chen", "the yard is for all", Opinion.DISAGREE)
            .add("Guest", "the yard is for all", Opinion.DISAGREE)
            .add("An", "off the point", Opinion.AGREE)
            .hide("off the point");

    @Test
    void everyGroupHasItsCellAlsoWhereItIsSilent() {
        var positions = Positions.of(VOTES, PEOPLE);
        assertThat(positions.stakeholders()).containsExactly("choir", "mahjong", "night shift");
        assertThat(positions.lines())
                .extracting(Line::statement)
                .containsExactly("quiet after nine", "the yard is for all");
        assertThat(positions.lines().getFirst().cells())
                .containsExactly(new Cell(1, 0, 1, 0), new Cell(0, 0, 0, 1), new Cell(1, 0, 0, 1));
    }

    @Test
    void whatAllAcceptAndWhatIsContestedIsTold() {
        var lines = Positions.of(VOTES, PEOPLE).lines();
        assertThat(lines).extracting(Line::isAcceptedByAll).containsExactly(true, false);
        assertThat(lines).extracting(Line::isContested).containsExactly(false, true);
    }
}
