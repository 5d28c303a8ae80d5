package org.linli.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that can run ahead: in the demo only, where a week has to pass while somebody watches.
public final class ForwardableClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    ForwardableClock(Clock real) {
        this.real = real;
    }

    public Duration ahead() {
        return ahead;
    }

    void set(Duration further) {
        ahead = further;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var moved = new ForwardableClock(real.withZone(zone));
        moved.set(ahead);
        return moved;
    }
}
