package org.linli.people.web;

import java.util.List;
import org.linli.shared.Role;
import org.linli.ui.ListView;

/// Colleagues in one's own places.
public record AccountsPage(ListView view, List<AccountRow> rows) {

    public AccountsPage {
        rows = List.copyOf(rows);
    }

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
            List<Role> roles) {

        public AccountRow {
            roles = List.copyOf(roles);
        }
    }
}
