package org.linli.positions;

/// Names one question that is put to everybody.
public record SoundingId(long value) {

    /// As the journal names it.
    public String subject() {
        return "sounding:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
