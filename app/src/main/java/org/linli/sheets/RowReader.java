package org.linli.sheets;

/// Takes the rows of a sheet one after the other.
@FunctionalInterface
public interface RowReader {

    /// @return whether to go on
    boolean row(SheetRow row);
}
