package org.linli.places;

/// Whether something has an owner.
public enum Standing {
    /// An organisation or a body, named.
    OWNED,
    /// Looked into, and nobody owns it: a gap to be adopted.
    NOBODY,
    /// Looked into, and not found out yet.
    UNKNOWN
}
