package org.linli.imports.web;

import org.linli.imports.ImportState;
import org.linli.imports.ImportTarget;
import org.linli.imports.SheetImport;
import org.linli.ui.Shelf;

/// The sheets of the reader's places, newest first.
public record ImportsPage(Shelf<Row> shelf) {

    /// @param target what it was loaded into
    public record Row(SheetImport sheet, ImportTarget<?> target) {

        /// The kind of its state badge.
        public String kind() {
            return ImportsPage.kind(sheet.state());
        }

        /// How many rows it has, as far as that is known.
        public int length() {
            return sheet.sheet().data() == 0
                    ? sheet.sheet().rows()
                    : sheet.sheet().data();
        }
    }

    static String kind(ImportState state) {
        return switch (state) {
            case COLUMNS, MEANINGS, CHECKED -> "wait";
            case WAITING, RUNNING -> "doing";
            case DONE -> "kept";
            case FAILED -> "late";
            case UNDONE -> "closed";
        };
    }
}
