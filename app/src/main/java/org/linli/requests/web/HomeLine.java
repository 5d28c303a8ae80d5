package org.linli.requests.web;

import java.time.Duration;
import java.time.Instant;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// One concern as neighbours read it.
///
/// @param path of the place, for the plan
/// @param said how many people said it: those who are affected, or those who came to say the same
public record HomeLine(
        RequestId id, String subject, String place, PlacePath path, RequestState state, int said, Instant since) {

    public long days(Ui ui) {
        return Math.max(0, Duration.between(since, ui.now()).toDays());
    }

    public String stateKind() {
        return States.kind(state);
    }

    /// Its own page.
    public String href() {
        return "/concerns/" + id;
    }
}
