package org.linli.dialogue;

/// Names one commitment.
public record CommitmentId(long value) {

    /// As the journal names it.
    public String subject() {
        return "commitment:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
