package org.linli.places;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The way home from somewhere over a room that does not lie on it (M03).
///
/// @param there from where they come to the room
/// @param back from the room home
/// @param straight from where they come straight home
/// @param households that go in at this door
public record Detour(OnFoot there, OnFoot back, OnFoot straight, int households) {

    public boolean isKnown() {
        return there.isKnown() && back.isKnown() && straight.isKnown();
    }

    /// Metres that it is longer.
    public double extra() {
        return whole() - straight.metres();
    }

    /// What the plan lacks, where it does not tell.
    public OnFoot.Known known() {
        if (!there.isKnown()) return there.known();
        return back.isKnown() ? straight.known() : back.known();
    }

    /// Metres over the room, all the way.
    public double whole() {
        return there.metres() + back.metres();
    }

    /// So large a share of households has no longer a detour than this; empty where the plan tells of none.
    public static Optional<Detour> at(List<Detour> all, double share) {
        return at(all, share, Detour::extra);
    }

    /// So large a share of households walks no further than this, all the way over the room; empty where the plan tells
    /// of none.
    public static Optional<Detour> wholeAt(List<Detour> all, double share) {
        return at(all, share, Detour::whole);
    }

    private static Optional<Detour> at(List<Detour> all, double share, ToDoubleFunction<Detour> by) {
        return Weighed.at(all.stream().filter(Detour::isKnown).toList(), share, by, Detour::households);
    }
}
