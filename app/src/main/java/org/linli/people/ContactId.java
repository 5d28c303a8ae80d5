package org.linli.people;

/// Names one way in which somebody can be reached.
public record ContactId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
