package org.linli.places;

import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;

/// How far it is on foot to somewhere, as far as the plan tells.
///
/// @param metres over the ways that are drawn; 0 where nobody knows
/// @param to where it leads; none where nobody knows
public record OnFoot(Known known, double metres, @Nullable PlaceId to) {

    /// What the plan says.
    public enum Known {
        REACHED,
        /// There is a path at both ends, and none between them.
        NO_WAY,
        /// No path is drawn beside the place.
        NO_PATH,
        /// The place itself is not drawn.
        NOT_DRAWN
    }

    static OnFoot reached(double metres, PlaceId to) {
        return new OnFoot(Known.REACHED, metres, to);
    }

    static OnFoot unknown(Known why) {
        return new OnFoot(why, 0, null);
    }

    public boolean isKnown() {
        return known == Known.REACHED;
    }

    /// Whether it is known to take no longer.
    public boolean isWithin(int minutes, Pace pace) {
        return isKnown() && minutes(pace) <= minutes;
    }

    /// 0 where nobody knows.
    public int minutes(Pace pace) {
        return pace.minutes(metres);
    }
}
