package org.linli.engine.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.engine.budget.Elections.approvals;
import static org.linli.engine.budget.Elections.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GreedyTest {

    private static final Election COURTYARD =
            approvals("100", List.of(item("c", "30"), item("b", "80"), item("a", "60")), "a b", "a b", "a c", "b");

    @Test
    void whatHasMostVotesComesFirstAndWhatNoLongerFitsIsPassedOver() {
        var outcome = Greedy.by(Utility.COST).outcome(COURTYARD);
        assertThat(outcome.winners()).containsExactly("a", "c");
        assertThat(outcome.verdicts())
                .containsExactly(
                        new Verdict.InTurn("a", 3, 1, new BigDecimal("100")),
                        new Verdict.InTurn("c", 1, 3, new BigDecimal("40")),
                        new Verdict.DidNotFit("b", 3, 2, new BigDecimal("40"), new BigDecimal("40")));
    }

    @Test
    void whereNumberCountsTheCheaperOfTwoWithEqualVotesComesFirst() {
        var election = approvals("100", List.of(item("a", "90"), item("b", "80")), "a b", "a b");
        assertThat(Greedy.by(Utility.CARDINALITY).outcome(election).winners()).containsExactly("b");
        assertThat(Greedy.by(Utility.COST).outcome(election).winners()).containsExactly("a");
    }

    @Test
    void pointsAndPlacesCountWhereTheyAreAskedFor() {
        var items = List.of(item("a", "10"), item("b", "10"), item("c", "10"));
        var ranked = new Election(
                BigDecimal.TEN,
                Voting.ORDINAL,
                items,
                List.of(
                        Ballot.of("1", List.of("a", "b", "c")),
                        Ballot.of("2", List.of("b", "c")),
                        Ballot.of("3", List.of("c", "b"))));
        assertThat(Greedy.by(Utility.POINTS).outcome(ranked).winners()).containsExactly("b");
        var pointed = new Election(
                BigDecimal.TEN,
                Voting.CUMULATIVE,
                items,
                List.of(
                        new Ballot("1", List.of("a", "b"), List.of(BigDecimal.ONE, BigDecimal.TWO)),
                        new Ballot("2", List.of("c"), List.of(new BigDecimal("2.5")))));
        assertThat(Greedy.by(Utility.POINTS).outcome(pointed).winners()).containsExactly("c");
    }

    @Test
    void neverMoreIsSpentThanThereIs() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var election = Elections.random(random, Voting.APPROVAL);
            assertThat(Greedy.by(Utility.CARDINALITY).outcome(election).left()).isNotNegative();
        }
    }
}
