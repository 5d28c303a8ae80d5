package org.linli.pacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Component;

/// Hands out pacts to those who may work on them, and looks at what is written into them.
@Component
class PactDesk {

    private static final Pattern PHONE = Pattern.compile("\\d{7,}|\\d{3,4} \\d{4}");

    private final PactStore pacts;
    private final Clock clock;

    PactDesk(PactStore pacts, Clock clock) {
        this.pacts = pacts;
        this.clock = clock;
    }

    /// Locked, for whoever mediates in its place.
    Pact mine(PactId id, Actor actor) {
        var pact = pacts.lock(id);
        allow(actor, pact.place());
        return pact;
    }

    void allow(Actor actor, PlacePath place) {
        if (!mayWork(actor, place)) throw new NotAllowed(Right.PREPARE_MEETINGS);
    }

    boolean mayWork(Actor actor, PlacePath place) {
        return actor.may(Right.PREPARE_MEETINGS, place, today());
    }

    boolean mayRead(Actor actor, PactSummary pact) {
        return pact.isPublic() || actor.may(Right.SEE_MEETINGS, pact.path(), today());
    }

    LocalDate today() {
        return Days.today(clock);
    }

    /// Not too long, and without anybody's phone: it may hang on a door.
    static void check(String field, String text, int most) {
        PactRule.A_TEXT_HAS_ITS_LIMIT.limit(field, text, most);
        PactRule.NO_PHONE_STANDS_IN_A_PACT.requireAt(field, !PHONE.matcher(text).find());
    }
}
