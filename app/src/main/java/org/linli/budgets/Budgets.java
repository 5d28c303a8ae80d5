package org.linli.budgets;

import static org.linli.budgets.BudgetRule.A_BUDGET_HAS_A_PLACE;
import static org.linli.budgets.BudgetRule.A_MEETING_IS_ABOUT_THE_SAME_PLACE;
import static org.linli.budgets.BudgetRule.A_PLAN_IS_CLOSED_WITH_ALL_ITS_CHANGES;

import java.util.List;
import org.linli.budgets.BudgetEvent.BudgetClosed;
import org.linli.budgets.BudgetEvent.BudgetDescribed;
import org.linli.budgets.BudgetEvent.BudgetDrafted;
import org.linli.budgets.BudgetEvent.BudgetHung;
import org.linli.budgets.BudgetEvent.BudgetOpened;
import org.linli.budgets.BudgetEvent.CountingAgreed;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.journal.Journal;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.RuleBroken;
import org.linli.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What colleagues do with shared budgets: begin them, agree on how they are voted on and counted, open and close them.
@Service
@Transactional
public class Budgets {

    private final BudgetDesk desk;
    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final BudgetPapers papers;
    private final CountingJob counting;
    private final Meetings meetings;
    private final Places places;
    private final Journal journal;

    Budgets(
            BudgetDesk desk,
            BudgetStore budgets,
            BudgetItemStore items,
            BudgetPapers papers,
            CountingJob counting,
            Meetings meetings,
            Places places,
            Journal journal) {
        this.desk = desk;
        this.budgets = budgets;
        this.items = items;
        this.papers = papers;
        this.counting = counting;
        this.meetings = meetings;
        this.places = places;
        this.journal = journal;
    }

    /// Those in the places, the latest first.
    @Transactional(readOnly = true)
    public List<BudgetSummary> list(List<PlacePath> reach) {
        return budgets.list(reach);
    }

    /// Those that people of a place may have a say in now.
    @Transactional(readOnly = true)
    public List<BudgetSummary> open(PlacePath place) {
        return budgets.open(place);
    }

    /// Those that hang on a meeting. Whoever asks sees to what may be shown.
    @Transactional(readOnly = true)
    public List<BudgetSummary> of(MeetingId meeting) {
        return budgets.of(meeting);
    }

    /// Plans of a place that people have not sat down about yet. Whoever asks sees to what may be shown.
    @Transactional(readOnly = true)
    public List<BudgetSummary> loosePlans(PlacePath place) {
        return budgets.loosePlans(place);
    }

    /// @throws NotFound if the actor has nothing to do with its place
    @Transactional(readOnly = true)
    public BudgetSummary get(BudgetId id, Actor actor) {
        return desk.read(id, actor);
    }

    /// The one at which anybody may look.
    ///
    /// @throws NotFound if there is none, or it is a draft
    @Transactional(readOnly = true)
    public BudgetSummary at(String code) {
        return budgets.find(code).filter(budget -> budget.state().isPublic()).orElseThrow(() -> new NotFound(code));
    }

    /// Whether the actor may change it, take ballots for it, close it.
    @Transactional(readOnly = true)
    public boolean mayPrepare(BudgetSummary budget, Actor actor) {
        return desk.prepares(actor, budget.path());
    }

    public BudgetId draft(BudgetDraft draft, Actor actor) {
        var place = place(draft);
        desk.allow(actor, place.path());
        draft.facts().check();
        var id = budgets.insert(draft, place, desk.now(), actor);
        journal.record(new BudgetDrafted(id, place.path(), draft.kind(), draft.meeting()), actor, "");
        return id;
    }

    /// Takes a plan that stood by itself to people who sit down about it.
    public void hang(BudgetId id, MeetingId on, Actor actor) {
        var budget = desk.mine(id, actor);
        var now = budget.summary();
        if (!now.isPlan()) throw new NotFound(id);
        A_MEETING_IS_ABOUT_THE_SAME_PLACE.requireAt(
                "meeting",
                meetings.ahead(now.path(), actor).stream()
                        .anyMatch(one -> one.id().equals(on)));
        budget.hang(on);
        budgets.save(budget);
        journal.record(new BudgetHung(id, now.path(), on), actor, "");
    }

    private PlaceSummary place(BudgetDraft draft) {
        var meeting = draft.meeting();
        if (meeting != null) return places.get(meetings.summary(meeting).place());
        var place = draft.place();
        if (place == null) throw new RuleBroken(A_BUDGET_HAS_A_PLACE, "place");
        return places.get(place);
    }

    /// @param version of the page on which it was changed
    /// @throws Stale if somebody else has changed it since
    public void describe(BudgetId id, int version, BudgetFacts facts, Actor actor) {
        var budget = desk.mine(id, actor);
        var before = budget.summary();
        if (before.version() != version) throw new Stale("budget:" + id, before.version());
        budget.describe(facts);
        budgets.save(budget);
        journal.record(new BudgetDescribed(id, before.path(), facts.money().minor()), actor, "");
    }

    /// Agrees on how ballots are filled in, and by which rule they are counted.
    public void agree(BudgetId id, Casting casting, Counting rule, Actor actor) {
        var budget = desk.mine(id, actor);
        budget.agree(casting, rule);
        budgets.save(budget);
        var now = budget.summary();
        journal.record(new CountingAgreed(id, now.path(), now.casting(), now.counting()), actor, "");
    }

    /// Begins the vote on proposals.
    public void open(BudgetId id, Actor actor) {
        var budget = desk.mine(id, actor);
        var now = budget.summary();
        if (now.isPlan()) throw new NotFound(id);
        int count = items.count(id);
        budget.open(count, desk.now());
        budgets.save(budget);
        journal.record(new BudgetOpened(id, now.path(), count), actor, "");
    }

    /// Ends the vote, and has the result reckoned; or ends the talk about a plan.
    public void close(BudgetId id, Actor actor) {
        var budget = desk.mine(id, actor);
        papers.settle(budget.summary());
        budget.close(desk.now());
        A_PLAN_IS_CLOSED_WITH_ALL_ITS_CHANGES.require(
                items.lines(id).stream().allMatch(line -> line.mark() == Mark.KEPT));
        budgets.save(budget);
        var now = budget.summary();
        journal.record(new BudgetClosed(id, now.path()), actor, "");
        if (!now.isPlan()) counting.ask(id);
    }
}
