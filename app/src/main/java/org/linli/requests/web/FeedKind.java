package org.linli.requests.web;

import java.util.EnumSet;
import java.util.Set;
import org.linli.requests.PublicQuery;
import org.linli.requests.RequestState;

/// Which concerns a feed carries.
enum FeedKind {
    ALL,
    /// Somebody is still at it.
    OPEN,
    /// The resident said that it is solved.
    SOLVED,
    /// Nobody is responsible.
    GAP;

    Set<RequestState> states() {
        return switch (this) {
            case ALL -> PublicQuery.everything();
            case OPEN -> {
                var open = EnumSet.copyOf(PublicQuery.everything());
                open.removeIf(state -> !state.isOpen() || state == RequestState.GAP);
                yield open;
            }
            case SOLVED -> EnumSet.of(RequestState.RESOLVED, RequestState.CLOSED);
            case GAP -> EnumSet.of(RequestState.GAP);
        };
    }
}
