package org.linli.budgets;

import static org.linli.budgets.BudgetRule.AN_ITEM_HAS_A_NAME;
import static org.linli.budgets.BudgetRule.A_PLAN_TAKES_SO_MANY_WISHES;
import static org.linli.budgets.BudgetRule.A_STRUCK_LINE_IS_NOT_STRUCK_AGAIN;
import static org.linli.budgets.BudgetRule.A_WISH_IS_ANSWERED_ONCE;
import static org.linli.budgets.BudgetRule.A_WISH_SAYS_WHY;
import static org.linli.budgets.BudgetRule.ONLY_AN_OPEN_PLAN_IS_MARKED;
import static org.linli.budgets.BudgetRule.WHO_LEAVES_A_WISH_SAYS_WHY;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.linli.budgets.BudgetEvent.PlanLineWished;
import org.linli.budgets.BudgetEvent.PlanWishSettled;
import org.linli.budgets.BudgetEvent.PlanWishTakenBack;
import org.linli.budgets.PlanWish.State;
import org.linli.budgets.PlanWish.Voice;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Money;
import org.linli.shared.NotFound;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What neighbours ask of a plan from their own phones, and what the desk makes of it: only the desk has the pencil.
@Service
@Transactional
public class PlanWishes {

    private final BudgetDesk desk;
    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final PlanWishStore wishes;
    private final OfficialPlans plans;
    private final Journal journal;

    PlanWishes(
            BudgetDesk desk,
            BudgetStore budgets,
            BudgetItemStore items,
            PlanWishStore wishes,
            OfficialPlans plans,
            Journal journal) {
        this.desk = desk;
        this.budgets = budgets;
        this.items = items;
        this.wishes = wishes;
        this.plans = plans;
        this.journal = journal;
    }

    /// Those that may be shown to everybody; what most phones ask for comes first.
    @Transactional(readOnly = true)
    public List<PlanWish> of(BudgetId id) {
        return wishes.of(id);
    }

    /// A phone asks that a line goes.
    public void strike(BudgetId id, String key, Voice voice) {
        var budget = open(id);
        var line = items.lines(id).stream()
                .filter(one -> one.item().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(key));
        A_STRUCK_LINE_IS_NOT_STRUCK_AGAIN.require(line.stands());
        A_WISH_SAYS_WHY.requireAt("why-" + key, !voice.why().isEmpty());
        check(voice);
        ask(budget, key, line.item().nameZh(), wishes.ofLine(id, key), voice);
    }

    /// A phone asks that a line comes; where others ask for the same, it is theirs too.
    public void add(BudgetId id, String name, Voice voice) {
        var budget = open(id);
        Rule.together(
                () -> AN_ITEM_HAS_A_NAME.requireAt("wish", !name.isEmpty()),
                () -> BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("wish", name, BudgetItem.NAME_LIMIT),
                () -> A_WISH_SAYS_WHY.requireAt("why", !voice.why().isEmpty()),
                () -> check(voice));
        ask(budget, "", name, wishes.named(id, name), voice);
    }

    private void ask(BudgetSummary budget, String key, String name, Optional<Long> known, Voice voice) {
        A_PLAN_TAKES_SO_MANY_WISHES.requireAt(
                "wish", known.isPresent() || wishes.open(budget.id()) < PlanWish.MOST, PlanWish.MOST);
        long wish = known.orElseGet(() -> wishes.insert(budget.id(), key, name, desk.now()));
        wishes.say(wish, voice, desk.now());
        journal.record(new PlanLineWished(budget.id(), budget.path(), wish, key), Actor.PUBLIC, "");
    }

    /// Another phone asks for the same.
    public void join(BudgetId id, long number, Voice voice) {
        var budget = open(id);
        var wish = openWish(id, number);
        check(voice);
        if (wish.isOf(voice.voter())) return;
        wishes.say(number, voice, desk.now());
        journal.record(new PlanLineWished(id, budget.path(), number, wish.key()), Actor.PUBLIC, "");
    }

    /// A phone does not ask for it any more; with the last one the wish goes.
    public void takeBack(BudgetId id, long number, VoterKey voter) {
        var budget = open(id);
        if (!openWish(id, number).isOf(voter)) return;
        wishes.takeBack(number, voter);
        journal.record(new PlanWishTakenBack(id, budget.path(), number), Actor.PUBLIC, "");
    }

    /// The desk does with its pencil what was asked for.
    ///
    /// @param cost of a line that comes; of no account where one goes
    /// @param askedBy how so many who asked are called in the plan
    public void takeUp(BudgetId id, long number, Money cost, IntFunction<String> askedBy, Actor actor) {
        var budget = desk.mine(id, actor).summary();
        var wish = openWish(id, number);
        var who = askedBy.apply(wish.voices().size());
        if (wish.strikes()) plans.strike(id, wish.key(), who, wish.why(), actor);
        else plans.add(id, new BudgetItem("", wish.name(), "", cost, "", "", ""), who, wish.why(), actor);
        settle(budget, number, State.TAKEN_UP, "", actor);
    }

    /// It is not taken up, and everybody reads why.
    public void leave(BudgetId id, long number, String answer, Actor actor) {
        var budget = desk.mine(id, actor).summary();
        openWish(id, number);
        WHO_LEAVES_A_WISH_SAYS_WHY.requireAt("answer", !answer.isEmpty());
        BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("answer", answer, BudgetItem.NOTE_LIMIT);
        settle(budget, number, State.LEFT, answer, actor);
    }

    /// What is written there is not for everybody's eyes.
    public void hide(BudgetId id, long number, Actor actor) {
        var budget = desk.mine(id, actor).summary();
        wishes.get(id, number);
        settle(budget, number, State.HIDDEN, "", actor);
    }

    private void settle(BudgetSummary budget, long number, State state, String answer, Actor actor) {
        wishes.settle(number, state, answer);
        journal.record(new PlanWishSettled(budget.id(), budget.path(), number, state), actor, answer);
    }

    private static void check(Voice voice) {
        BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("called", voice.called(), PlanWish.CALLED_LIMIT);
        BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("why", voice.why(), BudgetItem.NOTE_LIMIT);
    }

    private PlanWish openWish(BudgetId id, long number) {
        var wish = wishes.get(id, number);
        A_WISH_IS_ANSWERED_ONCE.require(wish.isOpen());
        return wish;
    }

    private BudgetSummary open(BudgetId id) {
        var budget = budgets.hold(id);
        ONLY_AN_OPEN_PLAN_IS_MARKED.require(budget.isPlan() && budget.state() == BudgetState.OPEN);
        return budget;
    }
}
