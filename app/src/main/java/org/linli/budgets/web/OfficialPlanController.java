package org.linli.budgets.web;

import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetId;
import org.linli.budgets.Budgets;
import org.linli.budgets.OfficialPlans;
import org.linli.budgets.PlanWishes;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MoneyDecisions;
import org.linli.dialogue.MoneyPart;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.Right;
import org.linli.ui.TypedText;
import org.linli.ui.TypedYuan;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pencil on an official plan, and what is decided about it.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/budgets/{id}")
class OfficialPlanController {

    private final Budgets budgets;
    private final OfficialPlans plans;
    private final PlanWishes wishes;
    private final MoneyDecisions decisions;

    OfficialPlanController(Budgets budgets, OfficialPlans plans, PlanWishes wishes, MoneyDecisions decisions) {
        this.budgets = budgets;
        this.plans = plans;
        this.wishes = wishes;
        this.decisions = decisions;
    }

    /// @param source where the money comes from
    /// @param decision by which it is official; none if it was taken elsewhere
    /// @param decided what it is called there
    @PostMapping("/plan")
    ResponseEntity<Void> lay(
            Actor actor,
            @PathVariable BudgetId id,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @Nullable Long decision,
            @RequestParam(defaultValue = "") String decided) {
        plans.lay(id, TypedText.line(source), by(id, decision, decided, actor), actor);
        return BudgetController.back(id);
    }

    /// Takes the plan to a meeting.
    @PostMapping("/meeting")
    ResponseEntity<Void> hang(Actor actor, @PathVariable BudgetId id, @RequestParam long meeting) {
        budgets.hang(id, new MeetingId(meeting), actor);
        return BudgetController.back(id);
    }

    /// @param act `strike`, `change` or `restore`
    @PostMapping("/lines/{key}")
    ResponseEntity<Void> mark(
            Actor actor,
            @PathVariable BudgetId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String cost,
            @RequestParam(defaultValue = "") String askedBy,
            @RequestParam(defaultValue = "") String why) {
        var who = TypedText.line(askedBy);
        var reason = TypedText.line(why);
        switch (act) {
            case "restore" -> plans.restore(id, key, actor);
            case "change" -> plans.change(id, key, TypedYuan.orNothing(cost), who, reason, actor);
            default -> plans.strike(id, key, who, reason, actor);
        }
        return BudgetController.back(id);
    }

    @PostMapping("/lines")
    ResponseEntity<Void> add(
            Actor actor,
            @PathVariable BudgetId id,
            ItemForm form,
            @RequestParam(defaultValue = "") String askedBy,
            @RequestParam(defaultValue = "") String why) {
        plans.add(id, form.item(), TypedText.line(askedBy), TypedText.line(why), actor);
        return BudgetController.back(id);
    }

    /// What is asked for from phones is taken up, or not.
    ///
    /// @param act `take`, `leave` or `hide`
    @PostMapping("/wishes/{wish}")
    ResponseEntity<Void> answer(
            Ui ui,
            Actor actor,
            @PathVariable BudgetId id,
            @PathVariable long wish,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String cost,
            @RequestParam(defaultValue = "") String answer) {
        switch (act) {
            case "leave" -> wishes.leave(id, wish, TypedText.line(answer), actor);
            case "hide" -> wishes.hide(id, wish, actor);
            default ->
                wishes.takeUp(
                        id, wish, TypedYuan.orNothing(cost), voices -> ui.text("budgets.wish.asked-by", voices), actor);
        }
        return BudgetController.back(id);
    }

    /// @param more money that is put on top; nothing where it is moved
    @PostMapping("/versions")
    ResponseEntity<Void> decide(
            Actor actor,
            @PathVariable BudgetId id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @Nullable Long decision,
            @RequestParam(defaultValue = "") String decided) {
        plans.decide(
                id,
                Constants.named(MoneyPart.class, part).orElse(MoneyPart.REALLOCATED),
                TypedYuan.of(more).orElse(null),
                TypedText.line(source),
                by(id, decision, decided, actor),
                actor);
        return BudgetController.back(id);
    }

    private DecidedBy by(BudgetId id, @Nullable Long decision, String decided, Actor actor) {
        var place = budgets.get(id, actor).path();
        return decisions.by(decision, TypedText.line(decided), place);
    }
}
