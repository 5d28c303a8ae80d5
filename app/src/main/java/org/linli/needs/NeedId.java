package org.linli.needs;

/// Names one need.
public record NeedId(long value) {

    /// As the journal names it.
    public String subject() {
        return "need:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
