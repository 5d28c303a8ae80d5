package org.linli.positions;

/// Where a question stands, by the calendar.
public enum SoundingState {
    AHEAD,
    OPEN,
    CLOSED
}
