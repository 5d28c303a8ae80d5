package org.linli.people.web;

import java.util.List;
import org.linli.shared.Role;

/// Colleagues in one's own places, and the form to invite another.
///
/// @param words that were searched for; empty for all
/// @param roles that the reader may give
/// @param link of the invitation just made, shown once; empty otherwise
/// @param field of the form that was refused, with the sentence in `refusal`; both empty at first
public record AccountsPage(
        String words,
        List<AccountRow> rows,
        boolean more,
        List<Role> roles,
        String name,
        String place,
        String link,
        String field,
        String refusal) {

    /// One colleague.
    ///
    /// @param phone masked; empty if none is known
    public record AccountRow(long id, String name, String logInName, String phone, boolean locked, List<Role> roles) {}
}
