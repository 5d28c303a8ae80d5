package org.linli.dialogue;

import org.jspecify.annotations.Nullable;

/// A numbered ballot, as two people have read it apart.
///
/// @param second none as long as nobody has read it again
public record PaperBallot(
        int number, @Nullable Reading first, @Nullable Reading second) {

    /// What one of them read.
    ///
    /// @param area that the voter owns; nought where only heads count
    public record Reading(BallotChoice choice, long area, String by) {}

    /// Whether both have read the same.
    public boolean isAgreed() {
        var one = first;
        var other = second;
        return one != null && other != null && one.choice() == other.choice() && one.area() == other.area();
    }

    /// Whether both have read it, and differently.
    public boolean differs() {
        return first != null && second != null && !isAgreed();
    }

    /// As it counts, once both agree.
    Count count() {
        var one = first;
        if (one == null || !isAgreed()) return Count.NONE;
        return new Count(one.choice().weighing(1), one.choice().weighing(one.area()));
    }
}
