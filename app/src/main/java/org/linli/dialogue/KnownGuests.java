package org.linli.dialogue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.linli.people.RateLimits;
import org.linli.shared.RuleBroken;
import org.linli.ui.Cookies;
import org.springframework.stereotype.Component;

/// Whose phone it is: where somebody has opened their own page of a meeting, nobody asks them for their figures, their
/// name or their group again. Another can still say that it is theirs now.
@Component
public class KnownGuests {

    private static final Duration A_MONTH = Duration.ofDays(30);

    private final Guests guests;
    private final RateLimits limits;

    KnownGuests(Guests guests, RateLimits limits) {
        this.guests = guests;
        this.limits = limits;
    }

    public void remember(HttpServletResponse response, MeetingId meeting, Guest guest) {
        Cookies.keep(response, name(meeting), guest.code(), "/", A_MONTH);
    }

    /// The one whose page was opened last. Whoever makes figures up is slowed down as at any other door.
    public Optional<Guest> of(HttpServletRequest request, MeetingId meeting) {
        return Cookies.of(request, name(meeting)).flatMap(code -> {
            try {
                return Optional.of(guests.of(meeting, code));
            } catch (RuleBroken wrong) {
                limits.require("follow", request.getRemoteAddr());
                return Optional.empty();
            }
        });
    }

    private static String name(MeetingId meeting) {
        return "guest-" + meeting;
    }
}
