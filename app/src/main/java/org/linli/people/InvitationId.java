package org.linli.people;

/// Names one link that works once.
public record InvitationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
