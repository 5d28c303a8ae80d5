package org.linli.shared;

/// Nothing by that name, or nothing that the asker may know of. Answered with 404.
public final class NotFound extends RuntimeException {

    public NotFound(Object what) {
        super(String.valueOf(what));
    }
}
