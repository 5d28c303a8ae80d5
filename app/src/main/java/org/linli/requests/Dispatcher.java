package org.linli.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;
import org.linli.shared.TimeLimit;
import org.linli.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/// Says whose a concern is and until when it is done: by the duty matrix, and by usual limits where that says nothing.
@Component
class Dispatcher {

    private static final TimeLimit TO_SIGN = TimeLimit.parse("1wd");
    private static final TimeLimit TO_FINISH = TimeLimit.parse("7wd");
    private static final TimeLimit TO_FINISH_AGAIN = TimeLimit.parse("5wd");

    private final DutyMatrix duties;
    private final People people;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Dispatcher(DutyMatrix duties, People people, WorkingCalendar calendar, Clock clock) {
        this.duties = duties;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// What a person found, with the way it goes from there.
    Sorted sorted(ServiceRequest request, String category, Urgency urgency) {
        var decision = decide(request, category);
        var route = decision instanceof RoutingDecision.Ours ours ? ours.route() : Route.DISPATCH;
        return new Sorted(category, urgency, route, decision.why(), null);
    }

    /// What the program found and somebody let stand unseen, never less pressing than it stands.
    Sorted suggested(ServiceRequest request, String category, double confidence) {
        var found =
                sorted(request, category, decide(request, category).urgency().or(request.progress().urgency));
        var why = new ArrayList<>(List.of(Reason.of("as-suggested", Long.toString(Math.round(100 * confidence)))));
        why.addAll(found.why());
        return new Sorted(category, found.urgency(), found.route(), why, confidence);
    }

    /// @param handler the person there; none where the organisation says who
    Duty duty(ServiceRequest request, OrganisationId lead, @Nullable AccountId handler) {
        return duty(lead, handler, decide(request));
    }

    Duty duty(OrganisationId lead, @Nullable AccountId handler, RoutingDecision decision) {
        var known = decision instanceof RoutingDecision.Ours ours
                        && ours.lead().id().equals(lead)
                ? ours.lead()
                : people.organisation(lead);
        var name = known.name();
        return switch (decision) {
            case RoutingDecision.Ours ours ->
                new Duty(
                        lead,
                        name,
                        handler,
                        ours.coHandlers().stream()
                                .map(OrganisationSummary::id)
                                .filter(helper -> !helper.equals(lead))
                                .toList(),
                        fromNow(ours.signLimit()),
                        fromNow(ours.finishLimit()));
            case RoutingDecision.Theirs _, RoutingDecision.Nobody _ ->
                new Duty(lead, name, handler, List.of(), fromNow(TO_SIGN), fromNow(TO_FINISH));
        };
    }

    /// Until when it is handled once it is reopened.
    Instant finishAgain(ServiceRequest request) {
        return fromNow(decide(request) instanceof RoutingDecision.Ours ours ? ours.finishLimit() : TO_FINISH_AGAIN);
    }

    /// Until when it is handled, once the resident has answered what was asked meanwhile.
    Instant resumed(ServiceRequest request, Instant due, Instant asked) {
        var limit = decide(request) instanceof RoutingDecision.Ours ours ? ours.finishLimit() : TO_FINISH;
        return limit.resumed(due, asked, clock.instant(), calendar);
    }

    private RoutingDecision decide(ServiceRequest request) {
        var category = request.progress().category;
        return decide(request, category == null ? "" : category);
    }

    private RoutingDecision decide(ServiceRequest request, String category) {
        return duties.decide(category, request.place().place());
    }

    private Instant fromNow(TimeLimit limit) {
        return limit.due(clock.instant(), calendar).at();
    }
}
