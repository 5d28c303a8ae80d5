package org.linli.shared;

/// A right that the actor does not hold in that place. Answered with 403.
public final class NotAllowed extends RuntimeException {

    public NotAllowed(Right right) {
        super(right.name());
    }
}
