package org.linli.positions.web;

import org.linli.positions.SoundingState;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Soundings.Size;

/// One question in a list.
public record SoundingRow(SoundingSummary sounding, SoundingState state, Size size, boolean works) {

    /// How its state is drawn.
    public static String kind(SoundingState state) {
        return switch (state) {
            case AHEAD -> "new";
            case OPEN -> "talk";
            case CLOSED -> "closed";
        };
    }
}
