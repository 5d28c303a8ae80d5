package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlacePath;

/// What was begun for people, as a later room knows it: promises, ideas for projects. A bean of that room; this room
/// looks whether a need stood behind each.
public interface Launches {

    /// Those that began in the place from one day to another, both included.
    List<Launch> of(PlacePath within, LocalDate from, LocalDate until);

    /// @param what it is, as a key of its word: `promise`
    /// @param href where it is read
    /// @param need out of which it came; none where it came out of none
    record Launch(
            String what,
            String title,
            String href,
            PlacePath place,
            LocalDate day,
            @Nullable NeedId need) {}
}
