package org.linli.needs;

/// Names one hot topic.
public record TopicId(long value) {

    /// As the journal names it.
    public String subject() {
        return "topic:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
