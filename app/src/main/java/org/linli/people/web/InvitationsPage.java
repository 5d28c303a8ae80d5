package org.linli.people.web;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Role;
import org.linli.ui.Choice;

/// The form to invite a colleague, and the links that nobody has used yet.
///
/// @param where what was searched for; empty at first
public record InvitationsPage(
        String where, List<Role> roles, List<Choice> places, List<Choice> organisations, List<Waiting> waiting) {

    /// A link on its way.
    ///
    /// @param role its name in the list of roles; empty for a new password
    /// @param place its full name; empty for everywhere
    public record Waiting(long id, String name, String role, String place, Instant expires) {}
}
