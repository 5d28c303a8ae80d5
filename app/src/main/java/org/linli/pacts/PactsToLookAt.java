package org.linli.pacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.dialogue.ToTalkOver;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;

/// A pact that was made at a meeting comes to the next one when its day for looking again is there.
@Component
class PactsToLookAt implements ToTalkOver {

    private final PactStore pacts;

    PactsToLookAt(PactStore pacts) {
        this.pacts = pacts;
    }

    @Override
    public List<Matter> around(PlacePath place, LocalDate today) {
        return pacts.toReviewAround(place, today).stream()
                .flatMap(pact -> Optional.ofNullable(pact.review()).map(day -> new Matter(pact.title(), day)).stream())
                .toList();
    }
}
