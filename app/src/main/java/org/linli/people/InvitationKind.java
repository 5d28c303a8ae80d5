package org.linli.people;

/// What a link that works once is for.
public enum InvitationKind {
    /// The first administrator of a new installation.
    FIRST,
    /// Somebody who gets an account and a role.
    COLLEAGUE,
    /// Somebody who has an account and lost the password.
    PASSWORD
}
