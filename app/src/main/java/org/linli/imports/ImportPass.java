package org.linli.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet in their order, and stores them. Made anew for every reading; not shared
/// by threads.
///
/// @param <R> what a row becomes before it is stored
public interface ImportPass<R> {

    /// Understands a row, without changing anything. What is wrong is said by [ImportRow#refuse]; what
    /// is taken though something was left out or changed, by [ImportRow#note].
    ///
    /// @return none if the row was refused
    @Nullable
    R read(ImportRow row);

    /// Stores some rows in the caller's transaction. What is there already from an earlier sheet is left
    /// as it is and counted. Writes nothing into the journal: the events that are returned are written
    /// by the caller, last.
    Stored store(List<R> rows);
}
