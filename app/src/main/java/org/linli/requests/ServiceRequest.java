package org.linli.requests;

import static org.linli.requests.RequestRule.AN_ANSWER_SAYS_SOMETHING;
import static org.linli.requests.RequestRule.A_CONCERN_IS_HANDED_TO_SOMEBODY_ELSE;
import static org.linli.requests.RequestRule.A_CONCERN_IS_NOT_MERGED_WITH_ITSELF;
import static org.linli.requests.RequestRule.NOBODY_CONFIRMS_THEIR_OWN_WORK;
import static org.linli.requests.RequestRule.NOT_OURS_NAMES_WHOSE;
import static org.linli.requests.RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.requests.RequestEvent.ConfirmationAsked;
import org.linli.requests.RequestEvent.GapAdopted;
import org.linli.requests.RequestEvent.GapFound;
import org.linli.requests.RequestEvent.InformationAsked;
import org.linli.requests.RequestEvent.InformationGiven;
import org.linli.requests.RequestEvent.KeptFromNeighbours;
import org.linli.requests.RequestEvent.NobodyAnswered;
import org.linli.requests.RequestEvent.OpenedToNeighbours;
import org.linli.requests.RequestEvent.RequestAccepted;
import org.linli.requests.RequestEvent.RequestAnswered;
import org.linli.requests.RequestEvent.RequestCameBack;
import org.linli.requests.RequestEvent.RequestClassified;
import org.linli.requests.RequestEvent.RequestClosed;
import org.linli.requests.RequestEvent.RequestDispatched;
import org.linli.requests.RequestEvent.RequestHandedBack;
import org.linli.requests.RequestEvent.RequestHandedOver;
import org.linli.requests.RequestEvent.RequestHandled;
import org.linli.requests.RequestEvent.RequestJoined;
import org.linli.requests.RequestEvent.RequestMerged;
import org.linli.requests.RequestEvent.RequestNotOurs;
import org.linli.requests.RequestEvent.RequestNotResolved;
import org.linli.requests.RequestEvent.RequestPresses;
import org.linli.requests.RequestEvent.RequestReopened;
import org.linli.requests.RequestEvent.RequestResolved;
import org.linli.requests.RequestEvent.RequestSigned;
import org.linli.requests.RequestEvent.RequestSplit;
import org.linli.requests.RequestEvent.RequestWithdrawn;
import org.linli.requests.RequestEvent.ResidentReminded;
import org.linli.requests.RequestEvent.VoiceConfirmed;
import org.linli.requests.RequestEvent.WorkStarted;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;

/// A concern while it is being worked on: what may follow what, who waits for whom, and what is told to the others.
final class ServiceRequest {

    private static final Set<RequestState> AGAIN = EnumSet.of(RequestState.NOT_RESOLVED, RequestState.REOPENED);

    private final RequestId id;
    private final int version;
    private final PlacePath place;
    private final Progress progress;
    private final List<RequestEvent> events = new ArrayList<>();

    ServiceRequest(RequestId id, int version, PlacePath place, Progress progress) {
        this.id = id;
        this.version = version;
        this.place = place;
        this.progress = progress;
    }

    /// Everything about a concern that changes after it was written down; the store reads and writes it as one.
    static final class Progress {
        RequestState state = RequestState.SUBMITTED;

        @Nullable
        String category;

        Urgency urgency = Urgency.ORDINARY;

        @Nullable
        Route route;

        List<Reason> why = List.of();

        @Nullable
        Double confidence;

        @Nullable
        OrganisationId lead;

        @Nullable
        AccountId handler;

        List<OrganisationId> coHandlers = List.of();

        /// Until when it is read and handed to somebody.
        @Nullable
        Instant readDue;

        @Nullable
        Instant askedAt;

        /// Where it stood when whoever works on it asked; none where it was asked before it was handed to anybody.
        @Nullable
        RequestState askedFrom;

        /// When the resident who was asked is reminded; none once that is done.
        @Nullable
        Instant remindDue;

        @Nullable
        Instant remindedAt;

        @Nullable
        Instant signDue;

        @Nullable
        Instant finishDue;

        @Nullable
        Instant confirmDue;

        @Nullable
        Instant handledAt;

        @Nullable
        Instant closedAt;

        String answer = "";

        @Nullable
        RequestState outcome;

        int reworks;
        int transfers;

        @Nullable
        RequestId mergedInto;

        /// Whether neighbours may read the resident's own words.
        boolean shown;

        /// Under which title it is listed for everybody; empty where the resident's own words serve.
        String publicTitle = "";

        String referredTo = "";
    }

    void accept() {
        become(Act.ACCEPT, new RequestAccepted(id, place));
    }

    /// The clock stands still meanwhile: the resident is asked.
    void ask(long question, Instant at, Instant remindDue) {
        waitForAnswer(Act.ASK, question, at, remindDue);
    }

    /// The same, by whoever works on it: it comes back to where it stands.
    void inquire(long question, Instant at, Instant remindDue) {
        var from = progress.state;
        waitForAnswer(Act.INQUIRE, question, at, remindDue);
        progress.askedFrom = from;
    }

    private void waitForAnswer(Act act, long question, Instant at, Instant remindDue) {
        become(act, new InformationAsked(id, place, question));
        progress.askedAt = at;
        progress.remindDue = remindDue;
        progress.remindedAt = null;
    }

    /// The question was not answered yet. Said once.
    void remind(Instant at) {
        become(Act.REMIND, new ResidentReminded(id, place));
        progress.remindDue = null;
        progress.remindedAt = at;
    }

    /// The clock runs on with what was left when the resident was asked.
    ///
    /// @param readDue until when it is to be handed on now
    /// @param finishDue until when it is to be handled now; none as long as nobody has it
    void inform(long reply, @Nullable Instant readDue, @Nullable Instant finishDue) {
        become(Act.INFORM, new InformationGiven(id, place, reply));
        if (progress.askedFrom != null) progress.state = progress.askedFrom;
        progress.readDue = readDue;
        progress.finishDue = finishDue;
        progress.askedFrom = null;
        progress.askedAt = null;
        progress.remindDue = null;
        progress.remindedAt = null;
    }

    void classify(Sorted sorted) {
        become(
                Act.CLASSIFY,
                new RequestClassified(id, place, sorted.category(), sorted.urgency(), sorted.confidence()));
        progress.category = sorted.category();
        progress.urgency = sorted.urgency();
        progress.route = sorted.route();
        progress.why = sorted.why();
        progress.confidence = sorted.confidence();
    }

    /// Answers on the spot. The resident is still asked whether that was it.
    void reply(String answer, AccountId by, Instant at) {
        AN_ANSWER_SAYS_SOMETHING.requireAt("answer", !answer.isBlank());
        become(Act.REPLY, new RequestAnswered(id, place));
        progress.answer = answer;
        progress.handler = by;
        progress.handledAt = at;
    }

    /// Hands it to somebody. A limit that runs already keeps running: handing on wins no time.
    void dispatch(Duty duty) {
        var finishDue = progress.finishDue == null ? duty.finishDue() : progress.finishDue;
        become(
                Act.DISPATCH,
                new RequestDispatched(
                        id,
                        place,
                        duty.lead(),
                        duty.leadName(),
                        duty.handler(),
                        duty.coHandlers(),
                        duty.signDue(),
                        finishDue));
        progress.lead = duty.lead();
        progress.handler = duty.handler();
        progress.coHandlers = duty.coHandlers();
        progress.signDue = duty.signDue();
        progress.finishDue = finishDue;
    }

    /// @param whose who is responsible, and how they are reached
    void declareNotOurs(String whose, Instant at) {
        NOT_OURS_NAMES_WHOSE.requireAt("whose", !whose.isBlank());
        become(Act.DECLARE_NOT_OURS, new RequestNotOurs(id, place, whose));
        progress.referredTo = whose;
        progress.closedAt = at;
    }

    /// @param title under which everybody reads of it; empty where the resident's own words serve
    void declareGap(String title) {
        var category = progress.category == null ? "" : progress.category;
        become(Act.DECLARE_GAP, new GapFound(id, place, category));
        progress.publicTitle = title;
    }

    /// Somebody takes on what was nobody's; to be dispatched to the new owner next.
    void adopt(OrganisationId owner, String name, String nameEn) {
        become(Act.ADOPT, new GapAdopted(id, place, owner, name));
        progress.why = List.of(Reason.of("taken-on", name, nameEn.isEmpty() ? name : nameEn));
        progress.confidence = null;
    }

    /// One more has it. Words of danger make it press, whoever says them and whoever has found it ordinary before.
    ///
    /// @param said how pressing it is by what this one says
    void join(int fellows, Urgency said) {
        events.add(new RequestJoined(id, place, fellows, said));
        progress.urgency = said.or(progress.urgency);
    }

    /// It presses at least so much, whoever has found it calmer before.
    ///
    /// @param merged the concern that was merged into this one and pressed; none where a resident said it
    void press(Urgency atLeast, @Nullable RequestId merged) {
        if (progress.urgency.or(atLeast) == progress.urgency) return;
        events.add(new RequestPresses(id, place, atLeast, merged));
        progress.urgency = atLeast;
    }

    /// Whoever was named does not take it either, says the resident: it is sorted anew, or turns out to be nobody's.
    void comeBack() {
        become(Act.COME_BACK, new RequestCameBack(id, place, progress.referredTo));
        progress.outcome = RequestState.NOT_RESOLVED;
        progress.closedAt = null;
    }

    void merge(RequestId into) {
        A_CONCERN_IS_NOT_MERGED_WITH_ITSELF.requireAt("into", !into.equals(id));
        become(Act.MERGE, new RequestMerged(id, place, into));
        progress.mergedInto = into;
    }

    /// It was another matter after all.
    void split() {
        var from = progress.mergedInto;
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(from != null);
        if (from == null) return;
        become(Act.SPLIT, new RequestSplit(id, place, from));
        progress.mergedInto = null;
    }

    void sign(AccountId by) {
        become(Act.SIGN, new RequestSigned(id, place));
        progress.handler = by;
    }

    /// Another person has it from now on; the limits stay.
    void handOver(AccountId to, String name) {
        A_CONCERN_IS_HANDED_TO_SOMEBODY_ELSE.requireAt("person", !to.equals(progress.handler));
        become(Act.HAND_OVER, new RequestHandedOver(id, place, to, name));
        progress.handler = to;
    }

    void start() {
        become(Act.START, new WorkStarted(id, place));
    }

    /// Back to be sorted again; the limit keeps running.
    void handBack() {
        progress.transfers++;
        become(Act.HAND_BACK, new RequestHandedBack(id, place, progress.transfers));
        progress.lead = null;
        progress.handler = null;
        progress.coHandlers = List.of();
        progress.signDue = null;
    }

    void handle(String answer, Instant at) {
        AN_ANSWER_SAYS_SOMETHING.requireAt("answer", !answer.isBlank());
        become(Act.HANDLE, new RequestHandled(id, place));
        progress.answer = answer;
        progress.handledAt = at;
    }

    void askWhetherSolved(Instant until) {
        become(Act.ASK_WHETHER_SOLVED, new ConfirmationAsked(id, place, until));
        progress.confirmDue = until;
    }

    /// @param noted the colleague who writes down what the resident said on the phone; none where it is the resident
    void confirm(@Nullable AccountId noted, Instant at) {
        NOBODY_CONFIRMS_THEIR_OWN_WORK.require(noted == null || !noted.equals(progress.handler));
        become(Act.CONFIRM, new RequestResolved(id, place));
        progress.outcome = RequestState.RESOLVED;
        progress.closedAt = at;
    }

    /// Solved, says one more of those who were asked; whoever told it first has yet to speak, or has spoken.
    void hearConfirmation() {
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(
                progress.state == RequestState.AWAITING_CONFIRMATION || progress.state == RequestState.RESOLVED);
        events.add(new VoiceConfirmed(id, place));
    }

    void deny() {
        become(Act.DENY, new RequestNotResolved(id, place));
        progress.outcome = RequestState.NOT_RESOLVED;
        progress.closedAt = null;
    }

    /// Nobody answered. Kept as that, and never counted as solved.
    void giveUpWaiting(Instant at) {
        become(Act.GIVE_UP_WAITING, new NobodyAnswered(id, place));
        progress.outcome = RequestState.NO_ANSWER;
        progress.closedAt = at;
    }

    void reopen(Instant finishDue) {
        progress.reworks++;
        become(Act.REOPEN, new RequestReopened(id, place, progress.reworks));
        progress.finishDue = finishDue;
        progress.handledAt = null;
    }

    void close(Instant at) {
        become(Act.CLOSE, new RequestClosed(id, place));
        progress.closedAt = at;
    }

    void withdraw(Instant at) {
        become(Act.WITHDRAW, new RequestWithdrawn(id, place));
        progress.closedAt = at;
    }

    /// The resident agreed that neighbours may read their words, or wants that no longer.
    void showToNeighbours(boolean shown) {
        events.add(shown ? new OpenedToNeighbours(id, place) : new KeptFromNeighbours(id, place));
        progress.shown = shown;
    }

    /// What somebody had goes on with them; only what nobody had is sorted anew after the resident's no.
    boolean allows(Act act) {
        return act.isPossible(progress.state)
                && (progress.lead == null || !act.isSorting() || !AGAIN.contains(progress.state));
    }

    private void become(Act act, RequestEvent event) {
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(allows(act));
        progress.state = act.after(progress.state);
        events.add(event);
    }

    RequestId id() {
        return id;
    }

    int version() {
        return version;
    }

    PlacePath place() {
        return place;
    }

    RequestState state() {
        return progress.state;
    }

    Progress progress() {
        return progress;
    }

    /// What happened since it was loaded, in order.
    List<RequestEvent> events() {
        return List.copyOf(events);
    }
}
