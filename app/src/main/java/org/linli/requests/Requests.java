package org.linli.requests;

import static org.linli.requests.RequestRule.AN_ANSWER_SAYS_SOMETHING;
import static org.linli.requests.RequestRule.A_CATEGORY_IS_ONE_OF_THE_LIST;
import static org.linli.requests.RequestRule.A_CONCERN_IS_DISPATCHED_TO_SOMEBODY;
import static org.linli.requests.RequestRule.A_CONCERN_IS_MERGED_INTO_AN_OPEN_ONE;
import static org.linli.requests.RequestRule.A_GAP_IS_LISTED_UNDER_A_TITLE;
import static org.linli.requests.RequestRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.requests.RequestRule.WHO_ASKS_SAYS_WHAT;
import static org.linli.requests.RequestRule.WHO_COMES_BACK_SAYS_WHAT_THEY_WERE_TOLD;
import static org.linli.requests.RequestRule.WHO_GETS_IT_WORKS_HERE;
import static org.linli.requests.RequestRule.WHO_HANDS_BACK_SAYS_WHY;
import static org.linli.requests.RequestRule.WHO_OPENS_A_CONCERN_NOTES_THE_CONSENT;
import static org.linli.requests.RequestRule.WHO_SAYS_NOT_SOLVED_SAYS_WHAT_IS_LEFT;
import static org.linli.requests.RequestRule.WHO_WAS_ASKED_HAS_THEIR_TIME;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.journal.Unjournalled;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.requests.RequestEvent.RemarkMade;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.Right;
import org.linli.shared.Stale;
import org.linli.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with concerns. Every verb asks for the right in the concern's place, keeps the rules of
/// its life, and is written into the journal in the same transaction.
@Service
@Transactional
public class Requests {

    private static final int CONSENT = 200;

    private final Intakes intakes;
    private final RequestStore requests;
    private final RequestBook book;
    private final Settings settings;
    private final Remarks remarks;
    private final Verdicts verdicts;
    private final Categories categories;
    private final Dispatcher dispatcher;
    private final People people;
    private final WorkingCalendar calendar;
    private final Journal journal;
    private final Clock clock;

    Requests(
            Intakes intakes,
            RequestStore requests,
            RequestBook book,
            Settings settings,
            Remarks remarks,
            Verdicts verdicts,
            Categories categories,
            Dispatcher dispatcher,
            People people,
            WorkingCalendar calendar,
            Journal journal,
            Clock clock) {
        this.intakes = intakes;
        this.requests = requests;
        this.book = book;
        this.settings = settings;
        this.remarks = remarks;
        this.verdicts = verdicts;
        this.categories = categories;
        this.dispatcher = dispatcher;
        this.people = people;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    /// Takes a concern in. The same form pressed twice is the same concern.
    public Receipt submit(Intake intake, Actor actor) {
        return submit(intake, Urgency.ORDINARY, actor);
    }

    /// @param said how pressing whoever writes it down says that it is
    Receipt submit(Intake intake, Urgency said, Actor actor) {
        return intakes.take(intake, said, actor);
    }

    /// Whether that form was pressed before.
    @Transactional(readOnly = true)
    public boolean isKnown(UUID submission) {
        return intakes.isKnown(submission);
    }

    public void accept(RequestId id, Actor actor) {
        change(id, Act.ACCEPT, actor, "", ServiceRequest::accept);
    }

    /// Asks the resident for what is missing.
    public void ask(RequestId id, String question, Actor actor) {
        WHO_ASKS_SAYS_WHAT.requireAt("text", !question.isBlank());
        change(
                id,
                Act.ASK,
                actor,
                "",
                request -> request.ask(
                        say(id, Remarks.Kind.QUESTION, question, actor), clock.instant(), remindDue(request)));
    }

    /// Whoever works on it asks the resident; the limits stand still until the answer.
    public void inquire(RequestId id, String question, Actor actor) {
        WHO_ASKS_SAYS_WHAT.requireAt("text", !question.isBlank());
        change(
                id,
                Act.INQUIRE,
                actor,
                "",
                request -> request.inquire(
                        say(id, Remarks.Kind.QUESTION, question, actor), clock.instant(), remindDue(request)));
    }

    private Instant remindDue(ServiceRequest request) {
        return settings.of(request.place())
                .remindAfter()
                .due(clock.instant(), calendar)
                .at();
    }

    /// Writes down what the resident answered on the phone.
    public void noteInformed(RequestId id, String reply, Actor actor) {
        AN_ANSWER_SAYS_SOMETHING.requireAt("text", !reply.isBlank());
        change(id, Act.INFORM, actor, "", request -> inform(request, reply, actor));
    }

    /// The time that the resident takes to answer counts for nobody.
    void inform(ServiceRequest request, String reply, Actor actor) {
        var progress = request.progress();
        var now = clock.instant();
        var due = progress.readDue;
        var asked = progress.askedAt;
        if (due != null && asked != null)
            due = settings.of(request.place()).readWithin().resumed(due, asked, now, calendar);
        var finish = progress.finishDue;
        if (finish != null && asked != null) finish = dispatcher.resumed(request, finish, asked);
        request.inform(say(request.id(), Remarks.Kind.REPLY, reply, actor), due, finish);
        Dangers.hear(request, reply);
    }

    /// The resident has been asked and says nothing.
    void remind(RequestId id) {
        change(id, Act.REMIND, Actor.program("silence"), "", request -> request.remind(clock.instant()));
    }

    /// A person's own finding: category and urgency; the duty matrix says whose it is.
    public void classify(RequestId id, String category, Urgency urgency, Actor actor) {
        A_CATEGORY_IS_ONE_OF_THE_LIST.requireAt(
                "category",
                categories.find(category).filter(c -> c.parent() != null).isPresent());
        change(id, Act.CLASSIFY, actor, "", request -> request.classify(dispatcher.sorted(request, category, urgency)));
    }

    public void reply(RequestId id, String answer, Actor actor) {
        change(id, Act.REPLY, actor, "", request -> request.reply(answer, known(actor), clock.instant()));
    }

    /// Hands it to an organisation, or to one person there; limits come from the duty matrix.
    public void dispatch(RequestId id, OrganisationId lead, @Nullable AccountId handler, Actor actor) {
        change(id, Act.DISPATCH, actor, "", request -> {
            A_CONCERN_IS_DISPATCHED_TO_SOMEBODY.requireAt("lead", request.progress().category != null);
            request.dispatch(dispatcher.duty(request, lead, handler));
        });
    }

    public void declareNotOurs(RequestId id, String whose, Actor actor) {
        change(id, Act.DECLARE_NOT_OURS, actor, whose, request -> request.declareNotOurs(whose, clock.instant()));
    }

    /// Writes down what the resident says on the phone: those who were named do not take it either.
    public void noteCameBack(RequestId id, String told, Actor actor) {
        WHO_COMES_BACK_SAYS_WHAT_THEY_WERE_TOLD.requireAt("text", !told.isBlank());
        change(id, Act.COME_BACK, actor, told, request -> {
            remarks.add(id, Remarks.Kind.REPLY, told, false, actor, clock.instant());
            request.comeBack();
            Dangers.hear(request, told);
        });
    }

    /// Lists it for everybody until somebody takes it on.
    ///
    /// @param title without anything of a person; may be empty where neighbours may read the resident's own words
    public void declareGap(RequestId id, String title, Actor actor) {
        A_TEXT_HAS_ITS_LIMIT.limit("text", title, Intake.SUBJECT_LIMIT);
        change(id, Act.DECLARE_GAP, actor, title, request -> {
            A_GAP_IS_LISTED_UNDER_A_TITLE.requireAt("text", request.progress().shown || !title.isBlank());
            request.declareGap(title.strip());
        });
    }

    /// "We take it": what was nobody's gets an owner, and a limit from today on.
    public void adopt(RequestId id, OrganisationId owner, Actor actor) {
        change(id, Act.ADOPT, actor, "", request -> {
            var body = people.organisation(owner);
            request.adopt(owner, body.name(), body.nameEn());
            request.dispatch(dispatcher.duty(request, owner, null));
        });
    }

    /// The one that stays presses as much as the one that goes into it.
    public void merge(RequestId id, RequestId into, Actor actor) {
        var head = requests.get(into);
        if (!new Standpoint(actor, today()).maySee(head)) throw new NotFound(into);
        A_CONCERN_IS_MERGED_INTO_AN_OPEN_ONE.requireAt("into", head.state().isOpen());
        change(id, Act.MERGE, actor, "", request -> {
            request.merge(into);
            head.press(request.progress().urgency, id);
        });
        if (!head.events().isEmpty()) book.write(head, actor, "");
    }

    public void split(RequestId id, Actor actor) {
        change(id, Act.SPLIT, actor, "", ServiceRequest::split);
    }

    /// Gives it to another colleague, who must be allowed to work on it there.
    public void handOver(RequestId id, AccountId person, Actor actor) {
        change(id, Act.HAND_OVER, actor, "", request -> {
            var colleague = handlers(request).stream()
                    .filter(holder -> holder.id().equals(person))
                    .findFirst();
            WHO_GETS_IT_WORKS_HERE.requireAt("person", colleague.isPresent());
            colleague.ifPresent(found -> request.handOver(found.id(), found.name()));
        });
    }

    public void sign(RequestId id, Actor actor) {
        change(id, Act.SIGN, actor, "", request -> request.sign(known(actor)));
    }

    public void start(RequestId id, Actor actor) {
        change(id, Act.START, actor, "", ServiceRequest::start);
    }

    public void handBack(RequestId id, String reason, Actor actor) {
        WHO_HANDS_BACK_SAYS_WHY.requireAt("text", !reason.isBlank());
        change(id, Act.HAND_BACK, actor, reason, request -> {
            say(id, Remarks.Kind.REASON, reason, actor);
            request.handBack();
        });
    }

    public void handle(RequestId id, String answer, Actor actor) {
        change(id, Act.HANDLE, actor, "", request -> request.handle(answer, clock.instant()));
    }

    public void askWhetherSolved(RequestId id, Actor actor) {
        change(id, Act.ASK_WHETHER_SOLVED, actor, "", request -> {
            var limit = settings.of(request.place()).toConfirm();
            request.askWhetherSolved(limit.due(clock.instant(), calendar).at());
        });
    }

    /// Writes down what the resident said on the phone: solved.
    public void noteConfirmed(RequestId id, Actor actor) {
        change(id, Act.CONFIRM, actor, "", request -> {
            request.confirm(known(actor), clock.instant());
            verdicts.note(request, Follower.teller(id), RequestState.RESOLVED, clock.instant());
        });
    }

    /// Writes down what the resident said on the phone: not solved.
    public void noteDenied(RequestId id, String left, Actor actor) {
        WHO_SAYS_NOT_SOLVED_SAYS_WHAT_IS_LEFT.requireAt("text", !left.isBlank());
        change(id, Act.DENY, actor, left, request -> {
            remarks.add(id, Remarks.Kind.REPLY, left, false, actor, clock.instant());
            request.deny();
            Dangers.hear(request, left);
            verdicts.note(request, Follower.teller(id), RequestState.NOT_RESOLVED, clock.instant());
        });
    }

    /// The time to answer is over. Silence is kept as silence; where others who have it too said solved, their word
    /// stands.
    void giveUpWaiting(RequestId id) {
        change(id, Act.GIVE_UP_WAITING, Actor.program("silence"), "", request -> {
            if (verdicts.heard(id).solved() > 0) request.confirm(null, clock.instant());
            else request.giveUpWaiting(clock.instant());
        });
    }

    /// Work begins again, with the limit that the duty matrix sets for its kind.
    public void reopen(RequestId id, Actor actor) {
        change(id, Act.REOPEN, actor, "", request -> request.reopen(dispatcher.finishAgain(request)));
    }

    public void close(RequestId id, Actor actor) {
        change(id, Act.CLOSE, actor, "", request -> {
            var until = request.progress().confirmDue;
            WHO_WAS_ASKED_HAS_THEIR_TIME.require(until == null
                    || !until.isAfter(clock.instant())
                    || verdicts.heard(id).others() == 0);
            request.close(clock.instant());
        });
    }

    /// Lets neighbours read it, or no longer.
    ///
    /// @param consent what the resident said to that, and when
    public void showToNeighbours(RequestId id, boolean shown, String consent, Actor actor) {
        WHO_OPENS_A_CONCERN_NOTES_THE_CONSENT.requireAt("consent", !consent.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("consent", consent, CONSENT);
        var request = requests.get(id);
        var standpoint = new Standpoint(actor, today());
        if (!standpoint.maySee(request)) throw new NotFound(id);
        if (!actor.may(Right.SORT_REQUESTS, request.place(), today())) throw new NotAllowed(Right.SORT_REQUESTS);
        if (request.progress().shown == shown) return;
        request.showToNeighbours(shown);
        book.write(request, actor, consent);
    }

    /// Notes something without a change of state.
    public void note(RequestId id, String text, boolean internal, Actor actor) {
        AN_ANSWER_SAYS_SOMETHING.requireAt("text", !text.isBlank());
        var request = requests.get(id);
        if (!new Standpoint(actor, today()).maySee(request)) throw new NotFound(id);
        long remark = remarks.add(id, Remarks.Kind.NOTE, text, internal, actor, clock.instant());
        journal.record(new RemarkMade(id, request.place(), remark, internal), actor, "");
    }

    /// Who could have it: those who work in the place, and those of the organisations that lead or help.
    @Transactional(readOnly = true)
    public List<PersonSummary> handlers(RequestId id) {
        return handlers(requests.read(id));
    }

    private List<PersonSummary> handlers(ServiceRequest request) {
        var here = people.holders(Right.SEE_REQUESTS, request.place());
        var progress = request.progress();
        return people.holders(Right.WORK_REQUESTS, request.place()).stream()
                .filter(person -> here.contains(person)
                        || (person.organisation() != null
                                && (person.organisation().equals(progress.lead)
                                        || progress.coHandlers.contains(person.organisation()))))
                .toList();
    }

    /// Does it only if nobody has changed the concern since the page with that version was shown.
    ///
    /// @throws Stale if somebody has
    @Unjournalled(because = "the verb itself writes what it does")
    public void unlessChanged(RequestId id, int version, Act act, Actor actor, Runnable verb) {
        var request = allowed(id, act, actor);
        if (request.version() != version) throw new Stale(id.subject(), request.version());
        verb.run();
    }

    /// What the actor may do with it now.
    @Transactional(readOnly = true)
    public List<Act> acts(RequestId id, Actor actor) {
        var request = requests.read(id);
        var standpoint = new Standpoint(actor, today());
        if (!standpoint.maySee(request)) throw new NotFound(id);
        return Act.possible(request.state()).stream()
                .filter(request::allows)
                .filter(act -> standpoint.may(act, request))
                .filter(act -> act != Act.CONFIRM || !Objects.equals(actor.account(), request.progress().handler))
                .toList();
    }

    private void change(RequestId id, Act act, Actor actor, String reason, Consumer<ServiceRequest> verb) {
        var request = allowed(id, act, actor);
        verb.accept(request);
        book.write(request, actor, reason);
    }

    /// The concern, locked, if the actor may see it and do that with it.
    private ServiceRequest allowed(RequestId id, Act act, Actor actor) {
        var request = requests.get(id);
        var standpoint = new Standpoint(actor, today());
        if (!standpoint.maySee(request)) throw new NotFound(id);
        standpoint.require(act, request);
        return request;
    }

    private long say(RequestId id, Remarks.Kind kind, String text, Actor actor) {
        return remarks.add(id, kind, text, false, actor, clock.instant());
    }

    private static AccountId known(Actor actor) {
        var account = actor.account();
        if (account == null) throw new NotAllowed(Right.WORK_REQUESTS);
        return account;
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
