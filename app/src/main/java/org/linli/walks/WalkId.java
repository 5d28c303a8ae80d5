package org.linli.walks;

/// Names one walk.
public record WalkId(long value) {

    /// As the journal names it.
    public String subject() {
        return "walk:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
