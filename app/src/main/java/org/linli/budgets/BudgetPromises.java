package org.linli.budgets;

import static org.linli.budgets.BudgetRule.AN_ITEM_IS_PROMISED_ONCE;
import static org.linli.budgets.BudgetRule.ONLY_WHAT_IS_PAID_FOR_IS_PROMISED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetEvent.BudgetItemPromised;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.MoneyPart;
import org.linli.dialogue.NewCommitment;
import org.linli.dialogue.Owner;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was decided about money becomes a promise of the meeting, with the money in it.
@Service
@Transactional
public class BudgetPromises {

    private final BudgetDesk desk;
    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final PlanVersionStore versions;
    private final BudgetOutcomeStore outcomes;
    private final Meetings meetings;
    private final Commitments commitments;
    private final Journal journal;

    BudgetPromises(
            BudgetDesk desk,
            BudgetStore budgets,
            BudgetItemStore items,
            PlanVersionStore versions,
            BudgetOutcomeStore outcomes,
            Meetings meetings,
            Commitments commitments,
            Journal journal) {
        this.desk = desk;
        this.budgets = budgets;
        this.items = items;
        this.versions = versions;
        this.outcomes = outcomes;
        this.meetings = meetings;
        this.commitments = commitments;
        this.journal = journal;
    }

    /// Whether people sit together now, so that a promise can be given.
    @Transactional(readOnly = true)
    public boolean isPossible(BudgetSummary budget, Actor actor) {
        var meeting = budget.meeting();
        return meeting != null
                && meetings.mayWork(meeting, actor)
                && meetings.summary(meeting).state() == MeetingState.IN_SESSION;
    }

    /// Where to read of the promises that items became, by their keys: in the record of the meeting as long as people
    /// sit, then for everybody.
    @Transactional(readOnly = true)
    public Map<String, String> addresses(BudgetSummary budget) {
        return items.promises(budget.id()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> address(budget, one.getValue())));
    }

    /// As [#addresses], of those that neighbours may read of.
    @Transactional(readOnly = true)
    public Map<String, String> published(BudgetSummary budget) {
        return items.promises(budget.id()).entrySet().stream()
                .filter(one -> commitments.isPublic(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> address(budget, one.getValue())));
    }

    /// What became this promise. Whoever asks has made sure that neighbours may know of it.
    @Transactional(readOnly = true)
    public Optional<PromisedItem> behind(CommitmentId promise) {
        return items.behind(promise).flatMap(found -> {
            var budget = budgets.get(found.budget());
            var now = items.find(budget.id(), found.key());
            return PromisedItem.touchedLast(budget, found.key(), versions.of(budget.id()), now)
                    .or(() -> now.map(item -> new PromisedItem(budget, item, "", "", 0)));
        });
    }

    private String address(BudgetSummary budget, CommitmentId promise) {
        return commitments.isPublic(promise) ? "/promises/" + promise : "/meetings/" + budget.meeting() + "/record";
    }

    /// Somebody promises an item that is paid for.
    ///
    /// @param owner who, as they are called; may be empty
    public CommitmentId promise(
            BudgetId id, String key, String owner, @Nullable LocalDate until, String watcher, Actor actor) {
        var budget = desk.mine(id, actor).summary();
        var meeting = budget.meeting();
        if (meeting == null) throw new NotFound(id);
        var item = items.find(id, key).orElseThrow(() -> new NotFound(key));
        AN_ITEM_IS_PROMISED_ONCE.require(!items.promises(id).containsKey(key));
        var money = money(budget, key);
        ONLY_WHAT_IS_PAID_FOR_IS_PROMISED.require(money != null);
        var promise = commitments.draft(
                meeting,
                new NewCommitment(null, item.nameZh(), new Owner(owner, null, null, null), until, watcher),
                actor);
        if (money != null) commitments.pay(promise, money.part(), item.cost(), money.source(), money.decided(), actor);
        items.promised(id, key, promise);
        journal.record(new BudgetItemPromised(id, budget.path(), key, promise), actor, "");
        return promise;
    }

    /// Where the money of an item comes from.
    private record Source(MoneyPart part, String source, DecidedBy decided) {}

    private @Nullable Source money(BudgetSummary budget, String key) {
        return budget.isPlan() ? planned(budget, key) : voted(budget, key);
    }

    /// By the version in which the line came into the plan, or last cost something else.
    private @Nullable Source planned(BudgetSummary budget, String key) {
        var all = versions.of(budget.id());
        if (all.isEmpty() || all.getLast().line(key).filter(PlanLine::stands).isEmpty()) return null;
        for (var version : all.reversed())
            if (version.touches(key) || version.number() == 1)
                return new Source(version.part(), version.source(), version.decided());
        return null;
    }

    private @Nullable Source voted(BudgetSummary budget, String key) {
        var title = budget.facts().titleZh();
        return outcomes.of(budget.id(), items.of(budget.id()))
                .filter(result -> result.agreed().funds(key))
                .map(result -> new Source(MoneyPart.BASE, title, DecidedBy.here(title, budget.publicAddress())))
                .orElse(null);
    }
}
