package org.linli.imports;

/// What happens if some rows cannot be taken.
public enum ImportMode {
    /// Then none is taken.
    ALL,
    /// The others are taken.
    GOOD
}
