package org.linli.requests;

import java.time.Clock;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/// Keeps what was done with a concern together with who did it and why.
@Component
class RequestBook {

    private final RequestStore requests;
    private final Journal journal;
    private final Clock clock;

    RequestBook(RequestStore requests, Journal journal, Clock clock) {
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    void write(ServiceRequest request, Actor actor, String reason) {
        requests.save(request, clock.instant());
        tell(request, actor, reason);
    }

    /// What was added to a concern that itself stays as it is: whoever has it open works on.
    void tell(ServiceRequest request, Actor actor, String reason) {
        request.events().forEach(event -> journal.record(event, actor, reason));
    }
}
