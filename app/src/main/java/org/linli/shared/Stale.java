package org.linli.shared;

/// Somebody else changed the thing after the page was shown. Answered with 409 and what it is now.
public final class Stale extends RuntimeException {

    public Stale(Object what) {
        super(String.valueOf(what));
    }
}
