package org.linli.budgets;

import static org.linli.budgets.BudgetRule.A_BUDGET_HANGS_ON_ONE_MEETING;
import static org.linli.budgets.BudgetRule.A_BUDGET_HAS_SOMETHING_TO_SPEND_ON;
import static org.linli.budgets.BudgetRule.ONLY_AN_OPEN_BUDGET_IS_CLOSED;
import static org.linli.budgets.BudgetRule.ONLY_A_DRAFT_CHANGES;
import static org.linli.budgets.BudgetRule.ONLY_A_MEETING_HAS_GUESTS;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.shared.Money;

/// A budget on its way from the first draft to what was decided. What is voted on, and how it is counted, is frozen as
/// soon as the first ballot can come.
final class SharedBudget {

    private final BudgetSummary first;
    private @Nullable MeetingId meeting;
    private BudgetFacts facts;
    private Casting casting;
    private Counting counting;
    private BudgetState state;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    SharedBudget(BudgetSummary first) {
        this.first = first;
        this.meeting = first.meeting();
        this.facts = first.facts();
        this.casting = first.casting();
        this.counting = first.counting();
        this.state = first.state();
        this.openedAt = first.openedAt();
        this.closedAt = first.closedAt();
    }

    BudgetSummary summary() {
        return new BudgetSummary(
                first.id(),
                first.version(),
                first.kind(),
                meeting,
                first.place(),
                first.path(),
                first.placeName(),
                facts,
                casting,
                counting,
                state,
                first.code(),
                first.createdAt(),
                openedAt,
                closedAt);
    }

    void describe(BudgetFacts other) {
        requireDraft();
        other.check();
        facts = other;
    }

    /// From now on it belongs to what people sit down about.
    void hang(MeetingId on) {
        A_BUDGET_HANGS_ON_ONE_MEETING.require(meeting == null);
        meeting = on;
    }

    void agree(Casting how, Counting rule) {
        requireDraft();
        how.check();
        ONLY_A_MEETING_HAS_GUESTS.requireAt("guestsOnly", !how.guestsOnly() || meeting != null);
        casting = how;
        counting = rule.fitting(how.voting());
    }

    /// @param items how many there are
    void open(int items, Instant at) {
        requireDraft();
        A_BUDGET_HAS_SOMETHING_TO_SPEND_ON.require(items > 0);
        state = BudgetState.OPEN;
        openedAt = at;
    }

    /// No more ballots.
    void close(Instant at) {
        ONLY_AN_OPEN_BUDGET_IS_CLOSED.require(state == BudgetState.OPEN);
        state = first.isPlan() ? BudgetState.CLOSED : BudgetState.COUNTING;
        closedAt = at;
    }

    /// The result lies there.
    void settle() {
        ONLY_AN_OPEN_BUDGET_IS_CLOSED.require(state == BudgetState.COUNTING);
        state = BudgetState.CLOSED;
    }

    /// So much there is now for the plan.
    void grant(Money money) {
        facts = new BudgetFacts(facts.titleZh(), facts.titleEn(), facts.introZh(), facts.introEn(), money);
    }

    void requireDraft() {
        ONLY_A_DRAFT_CHANGES.require(state == BudgetState.DRAFT);
    }
}
