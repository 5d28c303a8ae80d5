package org.linli.requests.web;

import java.time.Instant;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;

/// One concern in a short list.
public record RequestLine(RequestId id, String subject, String place, RequestState state, Instant receivedAt) {

    public String number() {
        return new RequestNumber(id).toString();
    }

    public String stateKind() {
        return States.kind(state);
    }
}
