package org.linli.requests;

/// What happens if nobody acts: the order of every to-do.
public enum Urgency {
    /// Somebody may be hurt.
    HARM,
    /// A house or a thing gets damaged.
    DAMAGE,
    /// A date passes, a service is missed.
    DELAY,
    ORDINARY;

    /// Whichever presses more.
    public Urgency or(Urgency other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
