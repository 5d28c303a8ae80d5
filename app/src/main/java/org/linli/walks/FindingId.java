package org.linli.walks;

/// Names what one walker found at one spot.
public record FindingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
