package org.linli.requests;

/// Names one concern.
public record RequestId(long value) {

    /// As the journal names it.
    public String subject() {
        return "request:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
