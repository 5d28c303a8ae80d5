package org.linli.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a concern is about, how pressing it is and which way it goes, with the reasons.
///
/// @param confidence 0 to 1 where the program sorted; none where a person did
public record Sorted(
        String category,
        Urgency urgency,
        Route route,
        List<Reason> why,
        @Nullable Double confidence) {

    public Sorted {
        why = List.copyOf(why);
    }
}
