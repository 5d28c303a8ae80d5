package org.linli.ui;

/// How many there are. Long lists are counted up to a limit only: nobody reads page 4,000, and counting costs.
///
/// @param more whether there are more than were counted
public record ListCount(long counted, boolean more) {

    /// As far as every list counts.
    public static final int LIMIT = 1000;

    /// Of what was counted with the limit one higher.
    public static ListCount of(long found) {
        return found > LIMIT ? new ListCount(LIMIT, true) : new ListCount(found, false);
    }
}
