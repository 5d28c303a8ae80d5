package org.linli.requests;

import static org.linli.requests.RequestRule.AN_ANSWER_SAYS_SOMETHING;
import static org.linli.requests.RequestRule.A_CATEGORY_IS_ONE_OF_THE_LIST;
import static org.linli.requests.RequestRule.A_CONCERN_IS_DISPATCHED_TO_SOMEBODY;
import static org.linli.requests.RequestRule.A_CONCERN_IS_MERGED_INTO_AN_OPEN_ONE;
import static org.linli.requests.RequestRule.A_CONCERN_SAYS_WHAT_IS_THE_MATTER;
import static org.linli.requests.RequestRule.A_CONCERN_STANDS_AT_A_PLACE;
import static org.linli.requests.RequestRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.requests.RequestRule.WHO_ASKS_SAYS_WHAT;
import static org.linli.requests.RequestRule.WHO_GETS_IT_WORKS_HERE;
import static org.linli.requests.RequestRule.WHO_HANDS_BACK_SAYS_WHY;
import static org.linli.requests.RequestRule.WHO_SAYS_NOT_SOLVED_SAYS_WHAT_IS_LEFT;

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
import org.linli.people.Contacts;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.RequestEvent.RemarkMade;
import org.linli.requests.RequestEvent.RequestSubmitted;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.shared.Stale;
import org.linli.shared.TimeLimit;
import org.linli.shared.WorkingCalendar;
import org.linli.ui.Ui;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with concerns. Every verb asks for the right in the concern's place, keeps the rules of
/// its life, and is written into the journal in the same transaction.
@Service
@Transactional
public class Requests {

    private final IntakeStore intakes;
    private final RequestStore requests;
    private final Settings settings;
    private final Remarks remarks;
    private final Categories categories;
    private final DutyMatrix duties;
    private final Sorter sorter;
    private final Places places;
    private final People people;
    private final Contacts contacts;
    private final WorkingCalendar calendar;
    private final Journal journal;
    private final Clock clock;

    Requests(
            IntakeStore intakes,
            RequestStore requests,
            Settings settings,
            Remarks remarks,
            Categories categories,
            DutyMatrix duties,
            Sorter sorter,
            Places places,
            People people,
            Contacts contacts,
            WorkingCalendar calendar,
            Journal journal,
            Clock clock) {
        this.intakes = intakes;
        this.requests = requests;
        this.settings = settings;
        this.remarks = remarks;
        this.categories = categories;
        this.duties = duties;
        this.sorter = sorter;
        this.places = places;
        this.people = people;
        this.contacts = contacts;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    /// Takes a concern in. The same form pressed twice is the same concern.
    public Receipt submit(Intake intake, Actor actor) {
        var earlier = intakes.earlier(intake.submission());
        if (earlier.isPresent()) return earlier.get();
        A_CONCERN_SAYS_WHAT_IS_THE_MATTER.requireAt("body", !intake.body().isBlank());
        A_TEXT_HAS_ITS_LIMIT.requireAt("body", intake.body().length() <= Intake.BODY_LIMIT, Intake.BODY_LIMIT);
        A_TEXT_HAS_ITS_LIMIT.requireAt(
                "subject", intake.subject().length() <= Intake.SUBJECT_LIMIT, Intake.SUBJECT_LIMIT);
        var place = places.find(intake.place()).orElseThrow(() -> new RuleBroken(A_CONCERN_STANDS_AT_A_PLACE, "place"));
        if (actor.isKnown() && !actor.may(Right.TAKE_REQUESTS, place.path(), today()))
            throw new NotAllowed(Right.TAKE_REQUESTS);
        var now = clock.instant();
        var setting = settings.of(place.path());
        var readDue = setting.readWithin().due(now, calendar).at();
        var receipt = intakes.insert(
                intake, place, RequestState.SUBMITTED, contact(intake), number(actor.account()), now, readDue);
        journal.record(new RequestSubmitted(receipt.id(), place.path(), intake.channel()), actor, "");
        if (setting.maySortAlone()) sortAlone(receipt.id(), intake, place, setting.sortAloneFrom());
        return receipt;
    }

    /// Sorts and sends without a person, where the subdistrict allows it from that confidence on.
    private void sortAlone(RequestId id, Intake intake, PlaceSummary place, double from) {
        var suggestion = sorter.suggest(Subjects.whole(Subjects.of(intake), intake.body()), place.id());
        if (!suggestion.mayGoAlone(from)) return;
        if (!(suggestion.decision() instanceof RoutingDecision.Ours ours)) return;
        var request = requests.get(id);
        request.accept();
        request.classify(suggestion.sorted());
        request.dispatch(duty(ours.lead().id(), null, ours));
        write(request, Actor.program("sorting"), "");
    }

    /// Whether that form was pressed before.
    @Transactional(readOnly = true)
    public boolean isKnown(UUID submission) {
        return intakes.earlier(submission).isPresent();
    }

    public void accept(RequestId id, Actor actor) {
        change(id, Act.ACCEPT, actor, "", ServiceRequest::accept);
    }

    /// Asks the resident for what is missing.
    public void ask(RequestId id, String question, Actor actor) {
        WHO_ASKS_SAYS_WHAT.requireAt("text", !question.isBlank());
        change(id, Act.ASK, actor, "", request -> {
            var now = clock.instant();
            var remind = settings.of(request.place()).remindAfter().due(now, calendar);
            request.ask(say(id, Remarks.Kind.QUESTION, question, actor), now, remind.at());
        });
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
        request.inform(say(request.id(), Remarks.Kind.REPLY, reply, actor), due);
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
        change(id, Act.CLASSIFY, actor, "", request -> {
            var place = request.place().steps().getLast();
            var decision = duties.decide(category, place);
            var route = decision instanceof RoutingDecision.Ours ours ? ours.route() : Route.DISPATCH;
            request.classify(new Sorted(category, urgency, route, decision.why(), null));
        });
    }

    public void reply(RequestId id, String answer, Actor actor) {
        change(id, Act.REPLY, actor, "", request -> request.reply(answer, known(actor), clock.instant()));
    }

    /// Hands it to an organisation, or to one person there; limits come from the duty matrix.
    public void dispatch(RequestId id, OrganisationId lead, @Nullable AccountId handler, Actor actor) {
        change(id, Act.DISPATCH, actor, "", request -> {
            var category = request.progress().category;
            A_CONCERN_IS_DISPATCHED_TO_SOMEBODY.requireAt("lead", category != null);
            if (category == null) return;
            var decision = duties.decide(category, request.place().steps().getLast());
            request.dispatch(duty(lead, handler, decision));
        });
    }

    public void declareNotOurs(RequestId id, String whose, Actor actor) {
        change(id, Act.DECLARE_NOT_OURS, actor, whose, request -> request.declareNotOurs(whose, clock.instant()));
    }

    public void declareGap(RequestId id, Actor actor) {
        change(id, Act.DECLARE_GAP, actor, "", ServiceRequest::declareGap);
    }

    /// "We take it": what was nobody's gets an owner, and a limit from today on.
    public void adopt(RequestId id, OrganisationId owner, Actor actor) {
        change(id, Act.ADOPT, actor, "", request -> {
            request.adopt(owner, people.organisation(owner).name());
            var category = request.progress().category;
            var place = request.place().steps().getLast();
            request.dispatch(duty(owner, null, duties.decide(category == null ? "" : category, place)));
        });
    }

    public void merge(RequestId id, RequestId into, Actor actor) {
        A_CONCERN_IS_MERGED_INTO_AN_OPEN_ONE.requireAt(
                "into", requests.get(into).state().isOpen());
        change(id, Act.MERGE, actor, "", request -> request.merge(into));
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
        change(id, Act.CONFIRM, actor, "", request -> request.confirm(known(actor), clock.instant()));
    }

    /// Writes down what the resident said on the phone: not solved.
    public void noteDenied(RequestId id, String left, Actor actor) {
        WHO_SAYS_NOT_SOLVED_SAYS_WHAT_IS_LEFT.requireAt("text", !left.isBlank());
        change(id, Act.DENY, actor, left, request -> {
            remarks.add(id, Remarks.Kind.REPLY, left, false, actor, clock.instant());
            request.deny();
        });
    }

    /// Nobody answered in time. Silence is kept as silence.
    void giveUpWaiting(RequestId id) {
        change(
                id,
                Act.GIVE_UP_WAITING,
                Actor.program("silence"),
                "",
                request -> request.giveUpWaiting(clock.instant()));
    }

    /// Work begins again, with the limit that the duty matrix sets for its kind.
    public void reopen(RequestId id, Actor actor) {
        change(id, Act.REOPEN, actor, "", request -> {
            var category = request.progress().category;
            var decision = duties.decide(
                    category == null ? "" : category, request.place().steps().getLast());
            var limit = decision instanceof RoutingDecision.Ours ours ? ours.finishLimit() : TimeLimit.parse("5wd");
            request.reopen(limit.due(clock.instant(), calendar).at());
        });
    }

    public void close(RequestId id, Actor actor) {
        change(id, Act.CLOSE, actor, "", request -> request.close(clock.instant()));
    }

    /// Notes something without a change of state.
    public void note(RequestId id, String text, boolean internal, Actor actor) {
        AN_ANSWER_SAYS_SOMETHING.requireAt("text", !text.isBlank());
        var request = requests.get(id);
        if (!new Standpoint(actor, today()).maySee(request.place(), request.progress())) throw new NotFound(id);
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
        if (!standpoint.maySee(request.place(), request.progress())) throw new NotFound(id);
        return Act.possible(request.state()).stream()
                .filter(act -> standpoint.may(act, request.place(), request.progress()))
                .filter(act -> act != Act.CONFIRM || !Objects.equals(actor.account(), request.progress().handler))
                .toList();
    }

    private void change(RequestId id, Act act, Actor actor, String reason, Consumer<ServiceRequest> verb) {
        var request = allowed(id, act, actor);
        verb.accept(request);
        write(request, actor, reason);
    }

    /// The concern, locked, if the actor may see it and do that with it.
    private ServiceRequest allowed(RequestId id, Act act, Actor actor) {
        var request = requests.get(id);
        var standpoint = new Standpoint(actor, today());
        if (!standpoint.maySee(request.place(), request.progress())) throw new NotFound(id);
        standpoint.require(act, request.place(), request.progress());
        return request;
    }

    void write(ServiceRequest request, Actor actor, String reason) {
        requests.save(request, clock.instant());
        request.events().forEach(event -> journal.record(event, actor, reason));
    }

    private Duty duty(OrganisationId lead, @Nullable AccountId handler, RoutingDecision decision) {
        var now = clock.instant();
        var name = people.organisation(lead).name();
        return switch (decision) {
            case RoutingDecision.Ours ours ->
                new Duty(
                        lead,
                        name,
                        handler,
                        ours.coHandlers().stream()
                                .map(o -> o.id())
                                .filter(o -> !o.equals(lead))
                                .toList(),
                        ours.signLimit().due(now, calendar).at(),
                        ours.finishLimit().due(now, calendar).at());
            case RoutingDecision.Theirs _, RoutingDecision.Nobody _ -> {
                Instant sign = TimeLimit.parse("1wd").due(now, calendar).at();
                Instant finish = TimeLimit.parse("7wd").due(now, calendar).at();
                yield new Duty(lead, name, handler, List.of(), sign, finish);
            }
        };
    }

    private long say(RequestId id, Remarks.Kind kind, String text, Actor actor) {
        return remarks.add(id, kind, text, false, actor, clock.instant());
    }

    private @Nullable Long contact(Intake intake) {
        var contact = intake.contact();
        return contact == null ? null : contacts.keep(contact).value();
    }

    private static AccountId known(Actor actor) {
        var account = actor.account();
        if (account == null) throw new NotAllowed(Right.WORK_REQUESTS);
        return account;
    }

    private static @Nullable Long number(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private LocalDate today() {
        return Ui.today(clock);
    }
}
