package org.linli.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.linli.journal.Change;
import org.linli.requests.RequestEvent.RequestSubmitted;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.TimeLimit;
import org.linli.shared.WorkingCalendar;

/// Takes one past concern through its steps again, by the same rules as a present one.
final class PastCourse {

    private static final Duration CONFIRMATION = Duration.ofDays(7);
    private static final TimeLimit TO_READ = TimeLimit.parse("4wh");
    private static final TimeLimit TO_SIGN = TimeLimit.parse("1wd");
    private static final TimeLimit TO_FINISH = TimeLimit.parse("7wd");

    private final PastRequest past;
    private final ServiceRequest request;
    private final WorkingCalendar calendar;
    private final List<Change> changes = new ArrayList<>();

    PastCourse(PastRequest past, RequestId id, PlacePath place, WorkingCalendar calendar) {
        this.past = past;
        this.request = new ServiceRequest(id, 0, place, new ServiceRequest.Progress());
        this.calendar = calendar;
        request.progress().readDue = TO_READ.due(past.received(), calendar).at();
        changes.add(new Change(
                new RequestSubmitted(id, place, past.intake().channel(), null), Actor.PUBLIC, "", past.received()));
        for (var step : past.steps()) {
            int before = request.events().size();
            take(step);
            request.events().stream()
                    .skip(before)
                    .forEach(event -> changes.add(new Change(event, step.by(), "", step.at())));
        }
    }

    ServiceRequest request() {
        return request;
    }

    List<Change> changes() {
        return changes;
    }

    Instant changed() {
        return past.steps().isEmpty() ? past.received() : past.steps().getLast().at();
    }

    private void take(PastRequest.Step step) {
        var at = step.at();
        switch (step.act()) {
            case ACCEPT -> request.accept();
            case CLASSIFY ->
                request.classify(new Sorted(past.category(), past.urgency(), Route.DISPATCH, List.of(), null));
            case DISPATCH -> request.dispatch(duty(at));
            case REPLY -> request.reply(step.words(), known(step.by()), at);
            case SIGN -> request.sign(known(step.by()));
            case START -> request.start();
            case HAND_BACK -> request.handBack();
            case HANDLE -> request.handle(step.words(), at);
            case ASK_WHETHER_SOLVED -> request.askWhetherSolved(at.plus(CONFIRMATION));
            case CONFIRM -> request.confirm(null, at);
            case DENY -> request.deny();
            case REOPEN -> request.reopen(TO_FINISH.due(at, calendar).at());
            case GIVE_UP_WAITING -> request.giveUpWaiting(at);
            case CLOSE -> request.close(at);
            case WITHDRAW -> request.withdraw(at);
            case DECLARE_GAP -> request.declareGap(step.words());
            case DECLARE_NOT_OURS -> request.declareNotOurs(step.words(), at);
            default -> RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(false);
        }
    }

    private Duty duty(Instant at) {
        var lead = past.lead();
        if (lead == null) throw new IllegalArgumentException("dispatched to nobody: " + request.id());
        return new Duty(
                lead,
                past.leadName(),
                past.handler(),
                List.of(),
                TO_SIGN.due(at, calendar).at(),
                TO_FINISH.due(at, calendar).at());
    }

    private static AccountId known(Actor actor) {
        var account = actor.account();
        if (account == null) throw new NotAllowed(Right.WORK_REQUESTS);
        return account;
    }
}
