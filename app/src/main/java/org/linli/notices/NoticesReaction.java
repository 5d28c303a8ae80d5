package org.linli.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.requests.Glance;
import org.linli.requests.Glances;
import org.linli.requests.RequestEvent;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.shared.AccountId;
import org.springframework.stereotype.Component;

/// Turns what happens to concerns into notices. What is over already, or happened long ago, is no news.
@Component
class NoticesReaction implements Reaction {

    private static final Duration NEWS = Duration.ofDays(3);

    /// Where it goes on once the resident has answered.
    private static final Set<RequestState> ANSWERED =
            EnumSet.of(RequestState.ACCEPTED, RequestState.SIGNED, RequestState.IN_PROGRESS);

    private final Glances glances;
    private final Recipients recipients;
    private final Notices notices;
    private final Clock clock;

    NoticesReaction(Glances glances, Recipients recipients, Notices notices, Clock clock) {
        this.glances = glances;
        this.recipients = recipients;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public void on(Entry entry) {
        if (entry.at().isBefore(clock.instant().minus(NEWS))) return;
        switch (entry.type()) {
            case "RequestSubmitted" ->
                entry.as(RequestEvent.RequestSubmitted.class)
                        .filter(event -> event.urgency() == Urgency.HARM)
                        .flatMap(event -> glances.of(event.request()))
                        .filter(concern -> isToldNow(concern, entry))
                        .ifPresent(concern -> tell(recipients.sorters(concern), NoticeKind.DANGER, entry, concern));
            case "RequestJoined" ->
                entry.as(RequestEvent.RequestJoined.class)
                        .filter(event -> event.urgency() == Urgency.HARM)
                        .flatMap(event -> glances.of(event.request()))
                        .filter(concern -> concern.state().isOpen())
                        .ifPresent(concern -> danger(entry, concern));
            case "RequestPresses" ->
                entry.as(RequestEvent.RequestPresses.class)
                        .filter(event -> event.urgency() == Urgency.HARM)
                        .flatMap(event -> glances.of(event.request()))
                        .filter(concern -> concern.state().isOpen())
                        .ifPresent(concern -> danger(entry, concern));
            case "RequestDispatched" ->
                entry.as(RequestEvent.RequestDispatched.class)
                        .ifPresent(event -> still(event.request(), RequestState.DISPATCHED)
                                .ifPresent(concern -> dispatched(entry, event, concern)));
            case "InformationGiven" ->
                entry.as(RequestEvent.InformationGiven.class)
                        .flatMap(event -> glances.of(event.request()))
                        .filter(concern -> ANSWERED.contains(concern.state()))
                        .ifPresent(concern -> tell(
                                recipients.whoDid("InformationAsked", concern), NoticeKind.ANSWERED, entry, concern));
            case "ResidentReminded" ->
                entry.as(RequestEvent.ResidentReminded.class)
                        .flatMap(event -> still(event.request(), RequestState.NEEDS_INFO))
                        .ifPresent(concern -> tell(
                                recipients.whoDid("InformationAsked", concern),
                                NoticeKind.RESIDENT_SILENT,
                                entry,
                                concern));
            case "RequestHandedOver" ->
                entry.as(RequestEvent.RequestHandedOver.class)
                        .ifPresent(event -> glances.of(event.request())
                                .filter(concern -> event.handler().equals(concern.handler()))
                                .ifPresent(concern ->
                                        tell(List.of(event.handler()), NoticeKind.HANDED_TO_ME, entry, concern)));
            case "RequestHandedBack" ->
                entry.as(RequestEvent.RequestHandedBack.class)
                        .flatMap(event -> still(event.request(), RequestState.RETURNED))
                        .ifPresent(concern -> tell(
                                recipients.whoDid("RequestDispatched", concern), NoticeKind.RETURNED, entry, concern));
            case "RequestNotResolved" ->
                entry.as(RequestEvent.RequestNotResolved.class)
                        .flatMap(event -> still(event.request(), RequestState.NOT_RESOLVED))
                        .ifPresent(concern -> denied(entry, concern));
            case "RequestCameBack" ->
                entry.as(RequestEvent.RequestCameBack.class)
                        .flatMap(event -> still(event.request(), RequestState.NOT_RESOLVED))
                        .ifPresent(concern -> tell(
                                recipients.whoDid("RequestNotOurs", concern), NoticeKind.NOT_SOLVED, entry, concern));
            default -> {}
        }
    }

    /// To whom it went is what the event says: a colleague may have handed it on before this is read.
    private void dispatched(Entry entry, RequestEvent.RequestDispatched event, Glance concern) {
        var handler = event.handler();
        if (handler == null) tell(recipients.of(event.lead(), concern), NoticeKind.HANDED_TO_US, entry, concern);
        else tell(List.of(handler), NoticeKind.HANDED_TO_ME, entry, concern);
        tell(recipients.helpers(concern), NoticeKind.HELP_ASKED, entry, concern);
    }

    /// Whoever works on it knows it as something calmer.
    private void danger(Entry entry, Glance concern) {
        tell(recipients.sorters(concern), NoticeKind.DANGER, entry, concern);
        tell(recipients.workers(concern), NoticeKind.DANGER, entry, concern);
    }

    private void denied(Entry entry, Glance concern) {
        tell(recipients.workers(concern), NoticeKind.NOT_SOLVED, entry, concern);
        tell(recipients.whoDid("ConfirmationAsked", concern), NoticeKind.NOT_SOLVED, entry, concern);
    }

    /// Nobody is told what they did themselves.
    private void tell(Collection<AccountId> whom, NoticeKind kind, Entry entry, Glance concern) {
        var telling = new Telling(kind, "entry:" + entry.id(), concern, concern.due());
        whom.stream()
                .filter(account -> !account.equals(entry.account()))
                .forEach(account -> notices.tell(account, telling));
    }

    /// A spreadsheet brings what was told long ago.
    private static boolean isToldNow(Glance concern, Entry entry) {
        return concern.state().isOpen()
                && concern.receivedAt().isAfter(entry.at().minus(NEWS));
    }

    private Optional<Glance> still(RequestId id, RequestState state) {
        return glances.of(id).filter(concern -> concern.state() == state);
    }
}
