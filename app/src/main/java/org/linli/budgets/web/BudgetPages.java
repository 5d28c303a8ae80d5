package org.linli.budgets.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BallotCounts;
import org.linli.budgets.BudgetBallots;
import org.linli.budgets.BudgetId;
import org.linli.budgets.BudgetItems;
import org.linli.budgets.BudgetKind;
import org.linli.budgets.BudgetPapers;
import org.linli.budgets.BudgetPromises;
import org.linli.budgets.BudgetSummary;
import org.linli.budgets.Budgets;
import org.linli.budgets.Choices;
import org.linli.budgets.OfficialPlans;
import org.linli.budgets.PlanWishes;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.MoneyDecisions;
import org.linli.dialogue.MoneyDecisions.Taken;
import org.linli.places.BoundaryOwner;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.Standing;
import org.linli.requests.Gaps;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.ui.QrCode;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What the pages about budgets show.
@Component
class BudgetPages {

    private static final int MOST_GAPS = 5;

    private final Budgets budgets;
    private final BudgetItems items;
    private final OfficialPlans plans;
    private final PlanWishes wishes;
    private final BudgetBallots ballots;
    private final BudgetPapers papers;
    private final BudgetResultViews results;
    private final BudgetPromises promises;
    private final Meetings meetings;
    private final MoneyDecisions decisions;
    private final Gaps gaps;
    private final Places places;

    BudgetPages(
            Budgets budgets,
            BudgetItems items,
            OfficialPlans plans,
            PlanWishes wishes,
            BudgetBallots ballots,
            BudgetPapers papers,
            BudgetResultViews results,
            BudgetPromises promises,
            Meetings meetings,
            MoneyDecisions decisions,
            Gaps gaps,
            Places places) {
        this.budgets = budgets;
        this.items = items;
        this.plans = plans;
        this.wishes = wishes;
        this.ballots = ballots;
        this.papers = papers;
        this.results = results;
        this.promises = promises;
        this.meetings = meetings;
        this.decisions = decisions;
        this.gaps = gaps;
        this.places = places;
    }

    Shelf<BudgetRow> all(Actor actor, Ui ui) {
        var all = Shelf.of(
                ui,
                budgets.list(actor.placesOf(Right.SEE_MEETINGS, ui.today())),
                budget -> budget.title(ui) + " " + budget.placeName().in(ui));
        var counts = ballots.counts(all.rows().stream().map(BudgetSummary::id).toList());
        return all.map(budget -> new BudgetRow(
                budget,
                items.of(budget.id()).size(),
                counts.getOrDefault(budget.id().value(), BallotCounts.NONE).all(),
                budget.isPlan() ? plans.versions(budget.id()).size() : 0,
                results.of(budget, ui).map(view -> view.funded().size()).orElse(0)));
    }

    BudgetPage of(BudgetId id, String address, int from, int to, Actor actor, Ui ui) {
        var budget = budgets.get(id, actor);
        var link = address + budget.publicAddress();
        var taken = budget.isPlan() ? decisions.in(budget.path()) : List.<Taken>of();
        return new BudgetPage(
                budget,
                meeting(budget.meeting()),
                items.of(id),
                promises.addresses(budget),
                ballots.count(id),
                link,
                QrCode.of(link),
                budget.isPlan() ? plan(budget, from, to, ui) : null,
                results.of(budget, ui).orElse(null),
                budget.isPlan() && budget.meeting() == null ? meetings.ahead(budget.path(), actor) : List.of(),
                taken.stream().map(one -> one.choice(ui)).toList(),
                agreed(budget.meeting(), taken),
                budgets.mayPrepare(budget, actor),
                promises.isPossible(budget, actor));
    }

    /// As [#of], for whoever prepares it.
    BudgetPage prepared(BudgetId id, String address, Actor actor, Ui ui) {
        var page = of(id, address, 0, 0, actor, ui);
        if (!page.mayPrepare()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        return page;
    }

    private PlanView plan(BudgetSummary budget, int from, int to, Ui ui) {
        return new PlanView(
                plans.lines(budget.id()),
                plans.sums(budget),
                plans.versions(budget.id()),
                plans.compare(budget.id(), from, to).orElse(null),
                wishes.of(budget.id()),
                gaps(budget, ui));
    }

    private PlanGaps gaps(BudgetSummary budget, Ui ui) {
        var nobodys = places.boundaries(budget.place(), ui.today()).stream()
                .filter(owner -> owner.standing() == Standing.NOBODY)
                .map(BoundaryOwner::item)
                .toList();
        return new PlanGaps(nobodys, gaps.in(budget.path(), MOST_GAPS));
    }

    /// The latest of the meeting on which the plan hangs.
    private static String agreed(@Nullable MeetingId meeting, List<Taken> all) {
        return all.stream()
                .filter(one -> one.meeting().equals(meeting))
                .findFirst()
                .map(one -> String.valueOf(one.id()))
                .orElse("");
    }

    PublicBudgetPage open(BudgetSummary budget, Voter voter, Choices own, int from, int to, Ui ui) {
        return new PublicBudgetPage(
                budget,
                meeting(budget.meeting()),
                items.of(budget.id()),
                promises.published(budget),
                voter.token(),
                voter.key(),
                own,
                voter.guest(),
                papers.has(budget.id(), voter.key()),
                ballots.count(budget.id()).all(),
                budget.isPlan() ? plan(budget, from, to, ui) : null,
                results.of(budget, ui).orElse(null));
    }

    BudgetFormPage fresh(BudgetKind kind, @Nullable Long meeting, Actor actor, Ui ui) {
        var known = meeting == null ? null : new MeetingId(meeting);
        return new BudgetFormPage(
                null, kind, meeting, meeting(known), meeting == null ? grounds(actor, ui) : List.of());
    }

    BudgetFormPage head(BudgetId id, Actor actor) {
        var budget = budgets.get(id, actor);
        if (!budgets.mayPrepare(budget, actor)) throw new NotAllowed(Right.PREPARE_MEETINGS);
        return new BudgetFormPage(budget, budget.kind(), null, meeting(budget.meeting()), List.of());
    }

    private String meeting(@Nullable MeetingId id) {
        return id == null ? "" : meetings.summary(id).title();
    }

    /// Where the actor may begin one: the own places, and the communities and yards in them.
    List<PlaceSummary> grounds(Actor actor, Ui ui) {
        return places.grounds(actor, Right.PREPARE_MEETINGS, ui.today(), PlaceKind.COMMUNITY, PlaceKind.COURTYARD);
    }
}
