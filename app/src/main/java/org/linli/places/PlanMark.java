package org.linli.places;

import org.linli.shared.PlacePath;

/// A sign that a room sets on the plan, at a place.
///
/// @param place where it stands; where that is not drawn, it stands at the nearest above that is
/// @param title what it is about, in a few words
/// @param text a second, smaller line; empty if there is none
/// @param href where it leads
public record PlanMark(PlacePath place, Sign sign, String title, String text, String href) {

    /// A shape before a colour: ring, broken ring, diamond. What was seen has no slip with words: there is much of it.
    public enum Sign {
        OPEN,
        GAP,
        KEPT,
        SEEN,
        PRAISED;

        public boolean hasSlip() {
            return this != SEEN && this != PRAISED;
        }

        public String word() {
            return switch (this) {
                case OPEN -> "talk";
                case GAP -> "gap";
                case KEPT -> "kept";
                case SEEN -> "talk";
                case PRAISED -> "kept";
            };
        }
    }
}
