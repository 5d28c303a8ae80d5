package org.linli.needs;

import java.time.LocalDate;

/// What would prove us wrong.
///
/// @param sentence what would be seen then
/// @param watch who looks, when and how
/// @param until the day by which it is known
/// @param seen what was found so far
public record Disproof(long id, String sentence, String watch, LocalDate until, State state, String seen) {

    public enum State {
        AHEAD,
        WATCHED,
        /// Looked for and not found: the need stands.
        HOLDS,
        PROVED_WRONG
    }
}
