package org.linli.people.web;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Role;

/// Oneself.
///
/// @param logInName what one logs in with, beside the phone
/// @param phone empty if none is known; in full, as it is one's own
public record MePage(String name, String logInName, String phone, List<MyRole> held, List<MyLogIn> logIns) {

    /// A role that one holds today.
    ///
    /// @param place its full name; empty for everywhere
    public record MyRole(Role role, String place) {}

    /// One browser that is logged in.
    public record MyLogIn(long id, boolean current, Instant seen, String ip, String browser) {}
}
