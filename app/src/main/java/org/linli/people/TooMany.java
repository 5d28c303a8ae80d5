package org.linli.people;

import java.time.Duration;

/// More of something than is taken from one place in a while. Answered with 429 and when to come back.
public final class TooMany extends RuntimeException {

    private final Duration after;

    TooMany(String what, Duration after) {
        super(what);
        this.after = after;
    }

    public Duration after() {
        return after;
    }
}
