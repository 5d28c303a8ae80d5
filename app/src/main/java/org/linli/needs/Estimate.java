package org.linli.needs;

import org.jspecify.annotations.Nullable;

/// How many, as one source has it.
///
/// @param evidence what it stands on; none: all concerns of the need together
/// @param basis how much was asked or counted: 64 households, 5 buildings
/// @param leftOut why it does not count; empty if it does
public record Estimate(long id, @Nullable Long evidence, Method method, Size size, String basis, String leftOut) {

    /// How the figure was found.
    public enum Method {
        /// Everybody was counted.
        COUNT,
        /// A list that somebody keeps.
        REGISTER,
        /// A part was asked, and the rest reckoned from it.
        SAMPLE,
        /// Reckoned from those who spoke up by themselves.
        EXTRAPOLATION,
        SHOW_OF_HANDS,
        JUDGEMENT
    }

    public boolean counts() {
        return leftOut.isEmpty();
    }
}
