package org.linli.people;

/// Names one role given to one account in one place.
public record GrantId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
