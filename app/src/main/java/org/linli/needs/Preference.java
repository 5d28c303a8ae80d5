package org.linli.needs;

/// Which of two needs somebody puts first.
///
/// @param even whether both matter alike
public record Preference(NeedId first, NeedId second, boolean even) {

    public Preference {
        if (first.equals(second)) throw new IllegalArgumentException("a need beside itself: " + first);
    }

    boolean isAbout(NeedId one, NeedId other) {
        return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
    }
}
