package org.linli.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Role;
import org.linli.ui.Pages;

/// Colleagues in one's own places.
///
/// @param words that were searched for; empty for all
/// @param role that was asked for; none for all
public record AccountsPage(String words, @Nullable Role role, List<AccountRow> rows, Pages pages) {

    /// One colleague.
    ///
    /// @param phone masked; empty if none is known
    /// @param organisation empty if none
    public record AccountRow(
            long id,
            String name,
            String logInName,
            String phone,
            boolean locked,
            String organisation,
            List<Role> roles) {}
}
