package org.linli.requests.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.ui.Ui;

/// One concern in a short list.
///
/// @param due what runs now: to be signed, or to be handled; none where nothing runs
/// @param affected how many households have it; 0 if nobody said
public record RequestLine(
        RequestId id,
        String subject,
        String place,
        RequestState state,
        Urgency urgency,
        @Nullable String category,
        Instant receivedAt,
        @Nullable Instant due,
        int affected) {

    public String number() {
        return new RequestNumber(id).toString();
    }

    public boolean isLate(Ui ui) {
        return due != null && due.isBefore(ui.now());
    }

    public String stateKind() {
        return States.kind(state);
    }
}
