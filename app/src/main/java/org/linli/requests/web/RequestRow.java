package org.linli.requests.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.ui.ListMarks;
import org.linli.ui.Stick;

/// One concern in a colleague's list.
///
/// @param snippet where the words that were searched for stand in the body; empty if nothing was searched for
/// @param category in words; empty if it is not sorted yet
/// @param suggested what it may be, in words; empty where it is sorted, or nothing speaks for any
/// @param percent how sure that is
/// @param clock of what runs now; none where nothing runs
public record RequestRow(
        RequestId id,
        ListMarks subject,
        ListMarks snippet,
        ListMarks place,
        RequestState state,
        Urgency urgency,
        String category,
        String suggested,
        int percent,
        String lead,
        String handler,
        Instant receivedAt,
        @Nullable Stick clock) {

    public String number() {
        return new RequestNumber(id).toString();
    }

    public String stateKind() {
        return States.kind(state);
    }

    /// How heavy it weighs: 3 where people may be hurt, 0 where it is ordinary.
    public int weight() {
        return States.weight(urgency);
    }
}
