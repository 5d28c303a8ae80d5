package org.linli.ui;

import java.time.Duration;
import java.time.Instant;

/// A clock as it is drawn.
///
/// @param gone how much of the time has burned, in percent from 0 to 100
/// @param left what is left, in words: the line above the stick
/// @param until the moment it burns down to, in words; empty if it need not be said
/// @param kind `late`, `done` or empty
public record Stick(int gone, String left, String until, String kind) {

    /// The stick that was lit at the start and has burned down when it is due.
    public static Stick of(Instant start, Instant due, Instant now, String left, String until) {
        var whole = Math.max(1, Duration.between(start, due).toSeconds());
        var gone = Duration.between(start, now).toSeconds() * 100 / whole;
        return new Stick(Math.clamp(gone, 0, 100), left, until, now.isAfter(due) ? "late" : "");
    }
}
