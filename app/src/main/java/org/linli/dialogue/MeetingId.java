package org.linli.dialogue;

/// Names one meeting.
public record MeetingId(long value) {

    /// As the journal names it.
    public String subject() {
        return "meeting:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
