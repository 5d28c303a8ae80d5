package org.linli.pacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.journal.Journal;
import org.linli.notices.News;
import org.linli.notices.NoticeKind;
import org.linli.notices.Notices;
import org.linli.pacts.PactEvent.MediatorNamed;
import org.linli.pacts.PactEvent.QuarrelNoted;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.RequestId;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with pacts, from the quarrel to the day on which they end. Every verb asks for the right in the
/// place and is written into the journal in the same transaction.
@Service
@Transactional
public class Pacts {

    private static final int WHY_LIMIT = 400;
    private static final int SEEN_LIMIT = 1000;

    private final PactDesk desk;
    private final PactStore pacts;
    private final SideStore sides;
    private final ClauseStore clauses;
    private final Places places;
    private final People people;
    private final Meetings meetings;
    private final Notices notices;
    private final Journal journal;
    private final Clock clock;

    Pacts(
            PactDesk desk,
            PactStore pacts,
            SideStore sides,
            ClauseStore clauses,
            Places places,
            People people,
            Meetings meetings,
            Notices notices,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.pacts = pacts;
        this.sides = sides;
        this.clauses = clauses;
        this.places = places;
        this.people = people;
        this.meetings = meetings;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whether any is known at all.
    @Transactional(readOnly = true)
    public boolean any() {
        return pacts.any();
    }

    /// What everybody may read, and what lies in the reader's places.
    @Transactional(readOnly = true)
    public List<PactSummary> list(Actor actor) {
        return pacts.list(actor.placesOf(Right.SEE_MEETINGS, desk.today()));
    }

    /// @throws NotFound if there is none, or none that the reader may know of
    @Transactional(readOnly = true)
    public PactSummary get(PactId id, Actor actor) {
        var pact = pacts.get(id);
        if (!desk.mayRead(actor, pact)) throw new NotFound(id);
        return pact;
    }

    /// Whether the actor may mediate there.
    @Transactional(readOnly = true)
    public boolean mayWork(PactSummary pact, Actor actor) {
        return desk.mayWork(actor, pact.path());
    }

    @Transactional(readOnly = true)
    public List<PactSummary> of(MeetingId meeting) {
        return pacts.ofMeeting(meeting);
    }

    @Transactional(readOnly = true)
    public List<PactSummary> of(RequestId concern) {
        return pacts.ofConcern(concern);
    }

    /// What was seen each time people looked again, the latest first.
    @Transactional(readOnly = true)
    public List<PactReviewNote> reviews(PactId id) {
        return pacts.notes(id);
    }

    /// What the actor may do with it now.
    @Transactional(readOnly = true)
    public List<PactAct> acts(PactSummary pact, Actor actor) {
        if (!desk.mayWork(actor, pact.path())) return List.of();
        return Stream.of(PactAct.values())
                .filter(act -> act.isPossible(pact.state()))
                .toList();
    }

    /// Who could mediate there.
    @Transactional(readOnly = true)
    public List<PersonSummary> mediators(PlacePath place) {
        return people.holders(Right.PREPARE_MEETINGS, place);
    }

    /// Writes down who quarrels about what.
    public PactId note(NewQuarrel quarrel, Actor actor) {
        var place = check(quarrel);
        desk.allow(actor, place.path());
        var meeting = quarrel.meeting();
        if (meeting != null && !meetings.mayWork(meeting, actor)) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var id = pacts.insert(quarrel, place, mediator(quarrel, place, actor), clock.instant());
        quarrel.sides().forEach(name -> sides.insert(id, name));
        journal.record(new QuarrelNoted(id, place.path(), quarrel.sides().size()), actor, "");
        return id;
    }

    public void nameMediator(PactId id, AccountId mediator, Actor actor) {
        var pact = desk.mine(id, actor);
        PactRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(!pact.state().isOver());
        checkMediator(mediator, pact.place());
        pacts.nameMediator(id, mediator);
        journal.record(new MediatorNamed(id, pact.place(), mediator.value()), actor, "");
    }

    /// Lays the clauses before both sides.
    public void propose(PactId id, Actor actor) {
        change(
                id,
                actor,
                "",
                pact -> pact.propose(clauses.of(id, pact.progress().draft).size()));
    }

    /// Takes the clauses back: what was answered to them is forgotten.
    public void takeBack(PactId id, Actor actor) {
        change(id, actor, "", pact -> {
            pact.takeBack();
            sides.forget(id, pact.progress().draft);
        });
    }

    /// @param days after which it is looked at again
    public void begin(PactId id, LocalDate from, int days, Actor actor) {
        change(id, actor, "", pact -> pact.begin(from, days, desk.today()));
    }

    /// Writes down what was seen when people looked again.
    public void review(PactId id, String seen, Actor actor) {
        PactDesk.check("seen", seen, SEEN_LIMIT);
        change(id, actor, seen, pact -> {
            pact.review(seen);
            var holding = pact.progress().holding;
            pacts.note(id, new PactReviewNote(holding == null ? 1 : holding, desk.today(), seen, actor.name()));
        });
    }

    public void renew(PactId id, int days, Actor actor) {
        change(id, actor, "", pact -> pact.renew(days, desk.today()));
    }

    /// Begins the next wording with what stands in the one before.
    public void change(PactId id, Actor actor) {
        change(id, actor, "", pact -> {
            int next = pact.change();
            clauses.takeOver(id, next - 1, next);
        });
    }

    public void end(PactId id, String why, Actor actor) {
        PactDesk.check("why", why, WHY_LIMIT);
        change(id, actor, why, pact -> pact.end(why));
    }

    /// They do not agree.
    public void leave(PactId id, String why, Actor actor) {
        PactDesk.check("why", why, WHY_LIMIT);
        change(id, actor, why, pact -> {
            int draft = pact.progress().draft;
            pact.leave(why);
            if (pact.progress().draft == draft) return;
            sides.forget(id, draft);
            clauses.deleteAll(id, draft);
        });
    }

    /// The day for looking again has come: the mediator hears of it, once.
    public void callFor(PactId id) {
        var pact = pacts.lock(id);
        if (!pact.callFor(desk.today())) return;
        save(pact, Actor.program("pacts"), "");
        var summary = pacts.get(id);
        notices.tell(
                summary.mediator(),
                new News(
                        NoticeKind.PACT_REVIEW,
                        id.subject() + ":" + summary.review(),
                        summary.title(),
                        summary.placeName(),
                        "/pacts/" + id));
    }

    private void change(PactId id, Actor actor, String reason, Consumer<Pact> verb) {
        var pact = desk.mine(id, actor);
        verb.accept(pact);
        save(pact, actor, reason);
    }

    private void save(Pact pact, Actor actor, String reason) {
        pacts.save(pact, clock.instant());
        pact.events().forEach(event -> journal.record(event, actor, reason));
    }

    private PlaceSummary check(NewQuarrel quarrel) {
        var hours = quarrel.hoursBefore();
        Rule.together(
                () -> PactRule.A_QUARREL_HAS_A_NAME.requireAt(
                        "title", !quarrel.title().isBlank()),
                () -> PactDesk.check("title", quarrel.title(), NewQuarrel.TITLE_LIMIT),
                () -> PactRule.A_QUARREL_IS_ABOUT_SOMETHING.requireAt(
                        "about", !quarrel.about().isBlank()),
                () -> PactDesk.check("about", quarrel.about(), NewQuarrel.ABOUT_LIMIT),
                () -> PactDesk.check("room", quarrel.room(), Clause.ROOM_LIMIT),
                () -> PactRule.A_WEEK_HAS_168_HOURS.requireAt("hours", hours == null || (hours >= 1 && hours <= 168)),
                () -> checkSides(quarrel.sides()),
                () -> place(quarrel));
        return place(quarrel);
    }

    private PlaceSummary place(NewQuarrel quarrel) {
        var place = quarrel.place();
        if (place == null) throw new RuleBroken(PactRule.A_QUARREL_HAPPENS_SOMEWHERE, "place");
        return places.find(place).orElseThrow(() -> new RuleBroken(PactRule.A_QUARREL_HAPPENS_SOMEWHERE, "place"));
    }

    private static void checkSides(List<String> sides) {
        PactRule.A_QUARREL_HAS_TWO_SIDES.requireAt("sides", sides.size() >= 2);
        PactRule.A_QUARREL_HAS_A_FEW_SIDES.requireAt(
                "sides", sides.size() <= NewQuarrel.MOST_SIDES, NewQuarrel.MOST_SIDES);
        var names = new HashSet<String>();
        for (var side : sides) {
            PactDesk.check("sides", side, Side.NAME_LIMIT);
            PactRule.A_SIDE_IS_NAMED_ONCE.requireAt("sides", names.add(side.toLowerCase(Locale.ROOT)));
        }
    }

    private AccountId mediator(NewQuarrel quarrel, PlaceSummary place, Actor actor) {
        var named = quarrel.mediator() == null ? actor.account() : quarrel.mediator();
        if (named == null) throw new RuleBroken(PactRule.A_MEDIATOR_MAY_WORK_HERE, "mediator");
        checkMediator(named, place.path());
        return named;
    }

    private void checkMediator(AccountId mediator, PlacePath place) {
        PactRule.A_MEDIATOR_MAY_WORK_HERE.requireAt(
                "mediator", mediators(place).stream().anyMatch(one -> one.id().equals(mediator)));
    }
}
