package org.linli.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.budgets.Finding.Reason;
import org.linli.engine.budget.Completion;
import org.linli.engine.budget.Utility;
import org.linli.engine.budget.Voting;
import org.linli.places.PlaceName;
import org.linli.shared.Money;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// Ballots: how they are filled in, and what comes out of them by either rule.
class TallyTest {

    private static final Counting SHARES = new Counting(Method.EQUAL_SHARES, Utility.COST, Completion.NONE);
    private static final Counting VOTES = SHARES.other();
    private static final List<BudgetItem> ITEMS =
            List.of(item("001", 600), item("002", 500), item("003", 300), item("004", 100));

    @Test
    void aSmallYardGetsSomethingWithItsOwnShareAndNothingByCounting() {
        var ballots = new ArrayList<CastBallot>();
        for (int n = 0; n < 7; n++) ballots.add(ballot(n, "001", "002"));
        for (int n = 7; n < 10; n++) ballots.add(ballot(n, "003"));
        var tally = new Tally(budget(Casting.USUAL, 1000), ITEMS, ballots);

        var shared = tally.by(SHARES, Instant.EPOCH);
        assertThat(keys(shared)).containsExactly("001", "003");
        assertThat(shared.served()).isEqualTo(10);
        assertThat(shared.servedShare()).isEqualTo(100);
        assertThat(shared.left()).isEqualTo(yuan(100));
        var paid = shared.findings().getFirst();
        assertThat(paid.reason()).isEqualTo(Reason.PAID_FOR);
        assertThat(paid.each()).isEqualByComparingTo("85.71");

        var counted = tally.by(VOTES, Instant.EPOCH);
        assertThat(keys(counted)).containsExactly("001", "003");
        var late = finding(counted, "002");
        assertThat(late.reason()).isEqualTo(Reason.DID_NOT_FIT);
        assertThat(late.missing()).isEqualByComparingTo("100");
    }

    @Test
    void whatNobodyAskedForIsNotBoughtThoughMoneyIsLeft() {
        var tally = new Tally(budget(Casting.USUAL, 10_000), ITEMS, List.of(ballot(1, "001")));

        var counted = tally.by(VOTES, Instant.EPOCH);

        assertThat(keys(counted)).containsExactly("001");
        assertThat(finding(counted, "004").reason()).isEqualTo(Reason.NOBODY);
        assertThat(counted.findings()).hasSize(ITEMS.size());
    }

    @Test
    void whoCannotPayIsToldWhatIsMissingAndWhatTheyPaidFor() {
        var ballots = new ArrayList<CastBallot>();
        for (int n = 0; n < 4; n++) ballots.add(ballot(n, "002", "003"));
        var lacking = finding(new Tally(budget(Casting.USUAL, 600), ITEMS, ballots).by(SHARES, Instant.EPOCH), "003");

        assertThat(lacking.reason()).isEqualTo(Reason.NOT_COVERED);
        assertThat(lacking.had()).isEqualByComparingTo("100");
        assertThat(lacking.missing()).isEqualByComparingTo("200");
        assertThat(lacking.other()).isEqualTo("002");
    }

    @Test
    void pointsAndRankingsCountAsTheyWereGiven() {
        var points = new Casting(Voting.CUMULATIVE, 0, 10, false);
        var rule = SHARES.fitting(Voting.CUMULATIVE);
        assertThat(rule.utility()).isEqualTo(Utility.POINTS);
        var ballot =
                new CastBallot(Channel.PAPER, "1", Choices.ofShorthand("3:7, 4:3", points, ITEMS), Instant.EPOCH, "");
        ballot.choices().check(points, ITEMS);
        var tallied = new Tally(budget(points, 400), ITEMS, List.of(ballot)).by(rule, Instant.EPOCH);
        assertThat(keys(tallied)).containsExactlyInAnyOrder("003", "004");
        assertThat(finding(tallied, "003").support()).isEqualByComparingTo("7");

        var ranked = new Casting(Voting.ORDINAL, 2, 10, false);
        var order = Choices.ofShorthand("4 1", ranked, ITEMS);
        assertThat(order.items()).containsExactly("004", "001");
        assertThat(order.place("001")).isEqualTo(2);
    }

    @Test
    void aRuleFitsItsBallots() {
        var votes = new Counting(Method.GREEDY, Utility.CARDINALITY, Completion.ADD1).fitting(Voting.APPROVAL);
        assertThat(votes).isEqualTo(new Counting(Method.GREEDY, Utility.COST, Completion.NONE));
        assertThat(SHARES.fitting(Voting.ORDINAL).utility()).isEqualTo(Utility.POINTS);
    }

    @Test
    void aBallotIsRefusedWithWhatIsWrongInIt() {
        refused(BudgetRule.A_BALLOT_CHOOSES_SOMETHING, () -> Choices.NONE.check(Casting.USUAL, ITEMS));
        refused(BudgetRule.A_BALLOT_NAMES_KNOWN_ITEMS, () -> Choices.ofShorthand("1 9", Casting.USUAL, ITEMS));
        refused(BudgetRule.A_BALLOT_IS_WRITTEN_LIKE_THIS, () -> Choices.ofShorthand("1:3", Casting.USUAL, ITEMS));
        refused(
                BudgetRule.A_BALLOT_NAMES_AN_ITEM_ONCE,
                () -> Choices.ofShorthand("1 01", Casting.USUAL, ITEMS).check(Casting.USUAL, ITEMS));
        var two = new Casting(Voting.APPROVAL, 2, 10, false);
        refused(
                BudgetRule.A_BALLOT_NAMES_AT_MOST_SO_MANY,
                () -> Choices.ofShorthand("1 2 3", two, ITEMS).check(two, ITEMS));
        var points = new Casting(Voting.CUMULATIVE, 0, 10, false);
        refused(
                BudgetRule.A_BALLOT_GIVES_AT_MOST_SO_MANY_POINTS,
                () -> Choices.ofShorthand("1:6 2:5", points, ITEMS).check(points, ITEMS));
    }

    @Test
    void whatIsVotedOnIsFrozenAsSoonAsTheVoteBegins() {
        var budget = new SharedBudget(budget(Casting.USUAL, 1000));
        refused(BudgetRule.A_BUDGET_HAS_SOMETHING_TO_SPEND_ON, () -> budget.open(0, Instant.EPOCH));
        refused(
                BudgetRule.ONLY_A_MEETING_HAS_GUESTS,
                () -> budget.agree(new Casting(Voting.APPROVAL, 0, 10, true), SHARES));
        budget.open(4, Instant.EPOCH);

        refused(BudgetRule.ONLY_A_DRAFT_CHANGES, () -> budget.agree(Casting.USUAL, VOTES));
        refused(BudgetRule.ONLY_A_DRAFT_CHANGES, budget::requireDraft);
        budget.close(Instant.EPOCH);
        assertThat(budget.summary().state()).isEqualTo(BudgetState.COUNTING);
        refused(BudgetRule.ONLY_AN_OPEN_BUDGET_IS_CLOSED, () -> budget.close(Instant.EPOCH));
    }

    @Test
    void nothingOfAVoterCanBeReadFromTheirKey() {
        var budget = budget(Casting.USUAL, 1000);
        var key = VoterKey.phone(budget, "6f1c");
        assertThat(key).isEqualTo(VoterKey.phone(budget, "6f1c")).isNotEqualTo(VoterKey.guest(budget, "6f1c"));
        assertThat(key.digest()).hasSize(64).doesNotContain("6f1c");
    }

    private static List<String> keys(Tallied tallied) {
        return tallied.funded().stream().map(found -> found.item().key()).toList();
    }

    private static Finding finding(Tallied tallied, String key) {
        return tallied.findings().stream()
                .filter(found -> found.item().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static CastBallot ballot(int voter, String... keys) {
        return new CastBallot(
                Channel.PHONE, "" + voter, new Choices(List.of(keys), List.<BigDecimal>of()), Instant.EPOCH, "");
    }

    private static BudgetItem item(String key, long yuan) {
        return new BudgetItem(key, "项目" + key, "", yuan(yuan), "", "", "");
    }

    private static BudgetSummary budget(Casting casting, long yuan) {
        return new BudgetSummary(
                new BudgetId(1),
                0,
                BudgetKind.PROPOSALS,
                null,
                new PlaceId(1),
                new PlacePath("/1/"),
                new PlaceName("铁西社区", ""),
                new BudgetFacts("小修小补", "", "", "", yuan(yuan)),
                casting,
                SHARES,
                BudgetState.DRAFT,
                "abcdefgh",
                Instant.EPOCH,
                null,
                null);
    }

    private static Money yuan(long yuan) {
        return Money.fen(100 * yuan);
    }
}
