package org.linli.imports;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// Everything that this room tells the others about a sheet.
public sealed interface ImportEvent extends LinliEvent {

    ImportId sheet();

    PlacePath place();

    @Override
    default String subject() {
        return sheet().subject();
    }

    record SheetUploaded(ImportId sheet, PlacePath place, String target, String fileName, int rows)
            implements ImportEvent {}

    record SheetDiscarded(ImportId sheet, PlacePath place) implements ImportEvent {}

    record ImportStarted(ImportId sheet, PlacePath place, ImportMode mode) implements ImportEvent {}

    /// The program was interrupted and is at it again.
    ///
    /// @param done how many rows are in already; none of a sheet of which all are taken or none
    record ImportResumed(ImportId sheet, PlacePath place, int done) implements ImportEvent {}

    record ImportFinished(ImportId sheet, PlacePath place, int added, int already, int refused)
            implements ImportEvent {}

    record ImportUndone(ImportId sheet, PlacePath place) implements ImportEvent {}
}
