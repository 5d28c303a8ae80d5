package org.linli.engine.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.engine.budget.Elections.approvals;
import static org.linli.engine.budget.Elections.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EqualSharesTest {

    /// The running example of Lackner and Skowron, "Multi-Winner Voting with Approval Preferences", 2023:
    /// of four seats equal shares fill one, for nobody else has enough supporters with money left.
    @Test
    void theRunningExampleOfLacknerAndSkowronComesOutAsPublished() {
        var seats = Stream.of("a", "b", "c", "d", "e", "f", "g")
                .map(id -> item(id, "1"))
                .toList();
        var election =
                approvals("4", seats, "a b", "a b", "a b", "a c", "a c", "a c", "a d", "a d", "b c f", "e", "f", "g");
        assertThat(EqualShares.by(Utility.COST).outcome(election).winners()).containsExactly("a");
        assertThat(EqualShares.by(Utility.CARDINALITY).outcome(election).winners())
                .containsExactly("a");
    }

    /// The second approval example in the tests of pabutools (Rey, Maly and others), with the outcomes
    /// stated there.
    @Test
    void whatAnItemIsWorthDecidesAsInTheExampleOfPabutools() {
        var items = List.of(item("p0", "1"), item("p1", "0.9"), item("p2", "2"), item("p3", "1.09"));
        var election = approvals("4", items, "p0", "p1 p2 p3", "p1 p2 p3", "p2");
        assertThat(EqualShares.by(Utility.CARDINALITY).outcome(election).winners())
                .containsExactlyInAnyOrder("p0", "p1", "p3");
        assertThat(EqualShares.by(Utility.COST).outcome(election).winners()).containsExactlyInAnyOrder("p0", "p2");
    }

    @Test
    void whatIsFreeIsTakenWhereNumberCountsAndNotWhereCostCounts() {
        var items = List.of(item("p0", "0"), item("p1", "1"), item("p2", "2"));
        var election = approvals("2", items, "p0", "p0 p1 p2", "p2");
        assertThat(EqualShares.by(Utility.CARDINALITY).outcome(election).winners())
                .containsExactly("p0");
        assertThat(EqualShares.by(Utility.COST).outcome(election).winners()).isEmpty();
    }

    @Test
    void aThirdOfTheVotersDecidesOnAThirdOfTheMoney() {
        var items = List.of(item("pipe", "60"), item("wall", "60"), item("lamps", "60"), item("swings", "60"));
        var election = approvals(
                "180",
                items,
                "pipe wall lamps",
                "pipe wall lamps",
                "pipe wall lamps",
                "pipe wall lamps",
                "swings",
                "swings");
        assertThat(Greedy.by(Utility.COST).outcome(election).winners())
                .containsExactlyInAnyOrder("pipe", "wall", "lamps");
        assertThat(EqualShares.by(Utility.COST).outcome(election).winners())
                .hasSize(3)
                .contains("swings");
    }

    @Test
    void sharesThatAddUpExactlySuffice() {
        var voters = Collections.nCopies(49, "a b").toArray(String[]::new);
        var election = approvals("1", List.of(item("a", "0.6"), item("b", "0.4")), voters);
        assertThat(EqualShares.by(Utility.COST).outcome(election).winners()).containsExactly("a", "b");
    }

    /// 0.3 / 3 and 0.1 / 1 are the same price, though not in floating-point numbers.
    @Test
    void exactTiesAreDecidedByTheOrderOfIds() {
        var voters = new String[] {"x y", "y", "y"};
        var first = approvals("0.3", List.of(item("y", "0.3"), item("x", "0.1")), voters);
        assertThat(EqualShares.by(Utility.CARDINALITY).outcome(first).winners()).containsExactly("x");
        var second = approvals("0.3", List.of(item("a", "0.3"), item("x", "0.1")), "x a", "a", "a");
        assertThat(EqualShares.by(Utility.CARDINALITY).outcome(second).winners())
                .containsExactly("a");
    }

    @Test
    void quickReckoningFindsWhatTheDefinitionSays() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            var voting =
                    List.of(Voting.APPROVAL, Voting.SCORING, Voting.ORDINAL).get(i % 3);
            var election = Elections.random(random, voting);
            for (var utility : Utility.values())
                assertThat(EqualShares.by(utility).outcome(election).winners())
                        .as("%s of %s", utility, election)
                        .isEqualTo(ByTheBook.winners(election, utility));
        }
    }

    @Test
    void theOrderOfVotersAndItemsDoesNotMatter() {
        var random = new Random(8);
        for (int i = 0; i < 300; i++) {
            var election = Elections.random(random, Voting.APPROVAL);
            var ballots = new ArrayList<>(election.ballots());
            var items = new ArrayList<>(election.items());
            Collections.shuffle(ballots, random);
            Collections.shuffle(items, random);
            var shuffled = new Election(election.budget(), election.voting(), items, ballots);
            for (var completion : Completion.values()) {
                var rule = EqualShares.by(Utility.COST).completedBy(completion);
                assertThat(rule.outcome(shuffled)).isEqualTo(rule.outcome(election));
            }
        }
    }

    @Test
    void noCompletionSpendsMoreThanThereIs() {
        var random = new Random(9);
        for (int i = 0; i < 300; i++) {
            var election = Elections.random(random, Voting.APPROVAL);
            for (var completion : Completion.values())
                for (var utility : Utility.values()) {
                    var outcome =
                            EqualShares.by(utility).completedBy(completion).outcome(election);
                    assertThat(outcome.left()).isNotNegative();
                    assertThat(outcome.spent().add(outcome.left())).isEqualByComparingTo(election.budget());
                    assertThat(outcome.verdicts()).hasSameSizeAs(election.items());
                }
        }
    }

    /// The same example in tenths, where pabutools raises shares by a tenth.
    @Test
    void moneyThatIsLeftBuysMoreWhereItIsCompleted() {
        var items = List.of(item("p0", "10"), item("p1", "9"), item("p2", "20"), item("p3", "10.9"));
        var election = approvals("40", items, "p0", "p1 p2 p3", "p1 p2 p3", "p2");
        for (var completion : List.of(Completion.UTILITARIAN, Completion.ADD1, Completion.ADD1_UTILITARIAN))
            assertThat(EqualShares.by(Utility.COST)
                            .completedBy(completion)
                            .outcome(election)
                            .winners())
                    .as("%s", completion)
                    .containsExactlyInAnyOrder("p0", "p1", "p2");
    }

    @Test
    void whoPaysHowMuchIsToldOfWhatWasChosen() {
        var election = approvals("90", List.of(item("lift", "60"), item("lamp", "10")), "lamp lift", "lift", "lift");
        var outcome = EqualShares.by(Utility.CARDINALITY).outcome(election);
        assertThat(outcome.winners()).containsExactly("lamp", "lift");
        assertThat(outcome.share()).isEqualByComparingTo("30");
        assertThat(sentence(outcome.verdict("lamp"))).isEqualTo("lamp: 1 of 1 supporters pay 10.00 each");
        assertThat(sentence(outcome.verdict("lift"))).isEqualTo("lift: 3 of 3 supporters pay 20.00 each");
    }

    @Test
    void whoHasLittleLeftGivesTheRestAndTheOthersPayMore() {
        var election = approvals("90", List.of(item("lamp", "18"), item("lift", "60")), "lamp lift", "lift", "lift");
        var verdict = EqualShares.by(Utility.CARDINALITY).outcome(election).verdict("lift");
        assertThat(verdict)
                .isEqualTo(new Verdict.PaidFor("lift", 3, 2, new BigDecimal("24.00"), 2, 1, new BigDecimal("12.00")));
    }

    @Test
    void whatWasMissingAndWhereTheMoneyWentIsToldOfWhatWasNot() {
        var election =
                approvals("90", List.of(item("pipe", "45"), item("bench", "70")), "pipe bench", "pipe bench", "bench");
        var outcome = EqualShares.by(Utility.CARDINALITY).outcome(election);
        assertThat(outcome.verdict("bench"))
                .isEqualTo(new Verdict.NotCovered(
                        "bench",
                        3,
                        new BigDecimal("45.00"),
                        new BigDecimal("25.00"),
                        List.of(
                                new Verdict.Purse(new BigDecimal("30.00"), 1),
                                new Verdict.Purse(new BigDecimal("7.50"), 2)),
                        List.of(new Verdict.Spent("pipe", new BigDecimal("45.00")))));
    }

    @Test
    void whereNobodyVotesNothingIsChosen() {
        var election = approvals("10", List.of(item("a", "5")));
        var outcome = EqualShares.by(Utility.COST).completedBy(Completion.ADD1).outcome(election);
        assertThat(outcome.winners()).isEmpty();
        assertThat(outcome.left()).isEqualByComparingTo("10");
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.PaidFor paid ->
                "%s: %d of %d supporters pay %s each"
                        .formatted(paid.item(), paid.inFull(), paid.supporters(), paid.each());
            case Verdict.NotCovered lacking -> "%s: %s is missing".formatted(lacking.item(), lacking.missing());
            case Verdict.InTurn early -> "%s: had turn %d".formatted(early.item(), early.place());
            case Verdict.DidNotFit late -> "%s: %s is missing".formatted(late.item(), late.missing());
        };
    }
}
