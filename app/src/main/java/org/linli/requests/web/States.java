package org.linli.requests.web;

import org.linli.requests.RequestState;

/// How a state is drawn: the kinds of `ui/state.jte`. Finished and solved never look alike.
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
}
