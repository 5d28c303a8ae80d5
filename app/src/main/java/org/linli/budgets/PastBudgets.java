package org.linli.budgets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetEvent.BallotCast;
import org.linli.budgets.BudgetEvent.BudgetClosed;
import org.linli.budgets.BudgetEvent.BudgetDrafted;
import org.linli.budgets.BudgetEvent.BudgetItemPromised;
import org.linli.budgets.BudgetEvent.BudgetOpened;
import org.linli.budgets.BudgetEvent.PlanLineMarked;
import org.linli.budgets.BudgetEvent.PlanVersionMade;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MoneyPart;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Money;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.shared.TwoReadings.Reader;
import org.linli.shared.TwoReadings.Reading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Budgets that were decided before this program knew of them, with the days on which it happened.
@Service
@Transactional
public class PastBudgets {

    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final BudgetBallotStore ballots;
    private final BudgetPaperStore papers;
    private final PlanTable table;
    private final BallotCounter counter;
    private final Places places;
    private final Journal journal;

    PastBudgets(
            BudgetStore budgets,
            BudgetItemStore items,
            BudgetBallotStore ballots,
            BudgetPaperStore papers,
            PlanTable table,
            BallotCounter counter,
            Places places,
            Journal journal) {
        this.budgets = budgets;
        this.items = items;
        this.ballots = ballots;
        this.papers = papers;
        this.table = table;
        this.counter = counter;
        this.places = places;
        this.journal = journal;
    }

    /// What was done with one line.
    ///
    /// @param item with its key; its cost is what it cost from then on
    public record PastMark(BudgetItem item, Mark mark, String askedBy, String why) {}

    /// A version, and what was done with the lines before it.
    ///
    /// @param more money that came in with it; none for the first, and where it was moved
    public record PastVersion(
            Instant at, MoneyPart part, @Nullable Money more, String source, DecidedBy decided, List<PastMark> marks) {

        public PastVersion {
            marks = List.copyOf(marks);
        }
    }

    /// A plan with all its versions, the official one first. It stays open.
    public BudgetId plan(BudgetDraft draft, List<BudgetItem> base, List<PastVersion> versions, Actor actor) {
        var changes = new ArrayList<Change>();
        var begun = versions.getFirst().at();
        var id = begin(draft, base, begun, changes, actor);
        var budget = budgets.lock(id);
        budget.open(base.size(), begun);
        for (var version : versions) {
            for (var past : version.marks()) {
                var line = table.mark(budget.summary(), sheet -> pencil(sheet, past));
                var event = new PlanLineMarked(
                        id, budget.summary().path(), line.item().key(), line.mark());
                changes.add(new Change(event, actor, past.why(), version.at()));
            }
            var made = table.settle(
                    budget, version.part(), version.more(), version.source(), version.decided(), version.at(), actor);
            var event = new PlanVersionMade(
                    id,
                    budget.summary().path(),
                    made.number(),
                    made.part(),
                    made.money().minor());
            changes.add(new Change(event, actor, "", version.at()));
        }
        journal.recordAll(changes);
        return id;
    }

    /// A line of a plan became a promise.
    public void promised(BudgetId id, String key, CommitmentId promise, Instant at, Actor actor) {
        var path = budgets.get(id).path();
        items.promised(id, key, promise);
        journal.recordAll(List.of(new Change(new BudgetItemPromised(id, path, key, promise), actor, "", at)));
    }

    private static PlanLine pencil(PlanSheet sheet, PastMark past) {
        var item = past.item();
        return switch (past.mark()) {
            case STRUCK -> sheet.strike(item.key(), past.askedBy(), past.why());
            case CHANGED -> sheet.change(item.key(), item.cost(), past.askedBy(), past.why());
            case ADDED -> sheet.add(item, past.askedBy(), past.why());
            case KEPT -> sheet.restore(item.key());
        };
    }

    /// A vote with its ballots.
    ///
    /// @param closed none if it is still open
    /// @param second who read the papers again
    public BudgetId vote(
            BudgetDraft draft,
            List<BudgetItem> proposals,
            Casting casting,
            Counting counting,
            Instant opened,
            @Nullable Instant closed,
            List<CastBallot> cast,
            String second,
            Actor actor) {
        var changes = new ArrayList<Change>();
        var id = begin(draft, proposals, opened, changes, actor);
        var budget = budgets.lock(id);
        var path = budget.summary().path();
        budget.agree(casting, counting);
        budget.open(proposals.size(), opened);
        changes.add(new Change(new BudgetOpened(id, path, proposals.size()), actor, "", opened));
        cast.forEach(ballot -> ballot.choices().check(casting, proposals));
        ballots.putAll(id, cast);
        for (var ballot : cast) if (ballot.channel() == Channel.PAPER) read(id, ballot, second);
        for (var ballot : cast)
            changes.add(new Change(
                    new BallotCast(id, path, ballot.channel()),
                    ballot.channel() == Channel.PHONE ? Actor.PUBLIC : actor,
                    "",
                    ballot.at()));
        budgets.save(budget);
        if (closed != null) {
            budget.close(closed);
            changes.add(new Change(new BudgetClosed(id, path), actor, "", closed));
            changes.add(new Change(counter.settle(budget, closed), actor, "", closed));
        }
        journal.recordAll(changes);
        return id;
    }

    private void read(BudgetId id, CastBallot ballot, String second) {
        int number = Integer.parseInt(ballot.voter());
        papers.lock(id, number);
        papers.read(id, number, 1, new Reading<>(ballot.choices(), Reader.named(ballot.by())));
        papers.read(id, number, 2, new Reading<>(ballot.choices(), Reader.named(second)));
    }

    private BudgetId begin(BudgetDraft draft, List<BudgetItem> first, Instant at, List<Change> changes, Actor actor) {
        var chosen = draft.place();
        if (chosen == null) throw new IllegalArgumentException("a past budget names its place");
        var place = places.get(chosen);
        if (!actor.may(Right.PREPARE_MEETINGS, place.path(), Days.of(at))) throw new NotAllowed(Right.PREPARE_MEETINGS);
        draft.facts().check();
        var id = budgets.insert(draft, place, at, actor);
        for (var item : first) items.put(id, PlanLine.kept(item));
        changes.add(new Change(new BudgetDrafted(id, place.path(), draft.kind(), draft.meeting()), actor, "", at));
        return id;
    }
}
