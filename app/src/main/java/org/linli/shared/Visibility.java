package org.linli.shared;

/// Who may read a journal entry.
public enum Visibility {
    /// Everybody: the public story of a thing.
    PUBLIC,
    /// The person concerned, and staff.
    PARTIES,
    /// Those who work on it.
    STAFF,
    /// Whoever keeps watch over the installation: looks at personal data, log-ins, rights.
    AUDIT
}
