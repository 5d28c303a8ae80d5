package org.linli.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a program asks about concerns.
///
/// @param ids as they were given; they override everything else
/// @param open whether those that somebody is still at are wanted
/// @param closed whether those that have ended are wanted
public record RequestQuery(
        List<String> ids,
        List<String> services,
        Instant from,
        Instant until,
        boolean open,
        boolean closed,
        int page,
        int size) {

    /// The standard's longest span, and the span where none is asked for.
    public static final Duration SPAN = Duration.ofDays(90);

    /// The standard's most.
    public static final int MOST = 1000;

    public RequestQuery {
        ids = List.copyOf(ids);
        services = List.copyOf(services);
        if (Duration.between(from, until).compareTo(SPAN) > 0) throw Refused.bad("span", SPAN.toDays());
    }

    /// One that asks for the time given; where an end is missing, the span reaches as far as it may.
    public static RequestQuery of(
            List<String> ids,
            List<String> services,
            @Nullable Instant from,
            @Nullable Instant until,
            List<String> states,
            int page,
            int size,
            Instant now) {
        var first = from == null ? (until == null ? now : until).minus(SPAN) : from;
        var last = until == null ? first.plus(SPAN) : until;
        var both = states.isEmpty();
        return new RequestQuery(
                ids,
                services,
                first,
                last,
                both || states.contains("open"),
                both || states.contains("closed"),
                Math.max(1, page),
                Math.clamp(size, 1, MOST));
    }
}
