package org.linli.needs;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// The part of a day in which something is open: who walks there and back has less of it.
public record TimeSlot(LocalTime opens, LocalTime closes) {

    /// From this part on, the walk eats what it leads to.
    private static final int CONSIDERABLE = 25;

    public int minutes() {
        return (int) ChronoUnit.MINUTES.between(opens, closes);
    }

    /// What share of it the walk takes, in percent; never more than all of it.
    public int percent(int walked) {
        return Math.min(100, Math.round(walked * 100f / minutes()));
    }

    public boolean isEatenBy(int walked) {
        return percent(walked) >= CONSIDERABLE;
    }
}
