package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.OrganisationId;

/// A concern that has run its course, or part of it, before it is written down here.
///
/// @param category of the second level
/// @param lead who had it; none if nobody did
/// @param handler the person there; none if not known
/// @param steps what was done with it, in order; every one must be allowed after the one before
public record PastRequest(
        Intake intake,
        Instant received,
        String category,
        Urgency urgency,
        @Nullable OrganisationId lead,
        String leadName,
        @Nullable AccountId handler,
        List<Step> steps) {

    public PastRequest {
        steps = List.copyOf(steps);
    }

    /// One thing that was done.
    ///
    /// @param words the answer, the reason, or whose it is; empty where nothing is said
    public record Step(Act act, Instant at, Actor by, String words) {}
}
