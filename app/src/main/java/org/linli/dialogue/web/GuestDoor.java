package org.linli.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Guests;
import org.linli.dialogue.MeetingId;
import org.linli.people.RateLimits;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Component;

/// Lets guests in by their code. Whoever guesses is slowed down; a room full of phones behind one address is not.
@Component
class GuestDoor {

    private final Guests guests;
    private final RateLimits limits;

    GuestDoor(Guests guests, RateLimits limits) {
        this.guests = guests;
        this.limits = limits;
    }

    /// @param code as it was typed
    Guest open(HttpServletRequest request, MeetingId meeting, String code) {
        try {
            return guests.of(meeting, code.replaceAll("\\D", ""));
        } catch (RuleBroken wrong) {
            limits.require("follow", request.getRemoteAddr());
            throw wrong;
        }
    }
}
