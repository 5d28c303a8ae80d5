package org.linli.requests.web;

import java.util.Optional;
import org.linli.requests.Act;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;

/// How a state is drawn: the kinds of `ui/state.jte`, and what is usually done next. Finished and solved never look
/// alike.
final class States {

    private States() {}

    static String kind(RequestState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, ACCEPTED, CLASSIFIED -> "new";
            case NEEDS_INFO, AWAITING_CONFIRMATION, RETURNED -> "wait";
            case DISPATCHED, SIGNED, IN_PROGRESS, REOPENED -> "doing";
            case HANDLED, DIRECT_REPLY -> "said";
            case RESOLVED -> "solved";
            case NOT_RESOLVED -> "not";
            case GAP -> "gap";
            case NO_ANSWER, CLOSED, WITHDRAWN, MERGED, NOT_OURS -> "closed";
        };
    }

    static int weight(Urgency urgency) {
        return switch (urgency) {
            case HARM -> 3;
            case DAMAGE -> 2;
            case DELAY -> 1;
            case ORDINARY -> 0;
        };
    }

    /// What usually comes next; none where it is the resident's turn or nothing is left to do.
    static Optional<Act> next(RequestState state) {
        return Optional.ofNullable(
                switch (state) {
                    case SUBMITTED -> Act.ACCEPT;
                    case ACCEPTED, RETURNED -> Act.CLASSIFY;
                    case CLASSIFIED -> Act.DISPATCH;
                    case GAP -> Act.ADOPT;
                    case DISPATCHED -> Act.SIGN;
                    case SIGNED, REOPENED -> Act.START;
                    case IN_PROGRESS -> Act.HANDLE;
                    case HANDLED, DIRECT_REPLY -> Act.ASK_WHETHER_SOLVED;
                    case AWAITING_CONFIRMATION -> Act.CONFIRM;
                    case NOT_RESOLVED -> Act.REOPEN;
                    case RESOLVED, NO_ANSWER -> Act.CLOSE;
                    case MERGED -> Act.SPLIT;
                    case NEEDS_INFO -> Act.INFORM;
                    case DRAFT, CLOSED, WITHDRAWN, NOT_OURS -> null;
                });
    }
}
