package org.linli.pacts;

import java.time.LocalDate;
import java.util.List;
import org.linli.dialogue.ToTalkOver;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;

/// A pact comes to the next agenda by itself when its day for looking again is there, or when a breach stands.
@Component
class PactsToLookAt implements ToTalkOver {

    private final PactStore pacts;

    PactsToLookAt(PactStore pacts) {
        this.pacts = pacts;
    }

    @Override
    public List<Matter> around(PlacePath place, LocalDate today) {
        return pacts.toTalkOverAround(place, today);
    }
}
