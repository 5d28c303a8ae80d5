package org.linli.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Entry;
import org.linli.shared.Role;
import org.linli.ui.Choice;

/// One colleague, and what the reader may change about them.
///
/// @param phone masked; empty if none is known
/// @param organisation its number as text; empty if none
/// @param seen when a browser of theirs was last here; none if they never were
/// @param over whether the reader may lock the account, move it or give it a new password
/// @param roles that the reader may give
/// @param places where the reader may give them
public record AccountPage(
        long id,
        String name,
        String logInName,
        String phone,
        boolean locked,
        String organisation,
        @Nullable Instant seen,
        boolean over,
        List<Held> held,
        List<Role> roles,
        List<Choice> places,
        List<Choice> organisations,
        List<Entry> story) {

    /// A role in a place.
    ///
    /// @param place its full name; empty for everywhere
    /// @param until the first day on which it does not hold any more; none if open
    /// @param ends whether the reader may end it
    public record Held(
            long grant,
            Role role,
            String place,
            LocalDate from,
            @Nullable LocalDate until,
            boolean current,
            boolean ends) {}
}
