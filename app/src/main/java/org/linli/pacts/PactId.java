package org.linli.pacts;

/// Names one pact.
public record PactId(long value) {

    /// As the journal names it.
    public String subject() {
        return "pact:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
