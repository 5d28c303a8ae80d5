package org.linli.places;

import java.util.List;
import java.util.Optional;

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
        return there.metres() + back.metres() - straight.metres();
    }

    /// What the plan lacks, where it does not tell.
    public OnFoot.Known known() {
        if (!there.isKnown()) return there.known();
        return back.isKnown() ? straight.known() : back.known();
    }

    /// So large a share of households has no longer a detour than this; empty where the plan tells of none.
    public static Optional<Detour> at(List<Detour> all, double share) {
        return Weighed.at(all.stream().filter(Detour::isKnown).toList(), share, Detour::extra, Detour::households);
    }
}
