package org.linli.requests.web;

import java.time.Instant;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.ui.ListMarks;

/// One concern in the list that everybody may read.
///
/// @param category in words; empty if it is not sorted yet
/// @param said how many people told it
public record PublicLine(
        RequestId id,
        ListMarks subject,
        ListMarks place,
        RequestState state,
        String category,
        Instant receivedAt,
        long said) {

    /// Its own page.
    public String href() {
        return "/concerns/" + id;
    }

    public String stateKind() {
        return States.kind(state);
    }
}
