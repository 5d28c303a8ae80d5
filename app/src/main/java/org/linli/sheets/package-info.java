/// # Sheets: spreadsheets in, spreadsheets out
///
/// Reads XLSX, XLS and CSV of any layout as a stream of rows, recognises what its columns mean, and
/// writes lists as XLSX or CSV.
///
/// Any list that says how it looks as a table ([org.linli.ui.ListSource]) is taken away from here, for a purpose.
///
/// - **Offers** [SheetFile] to read, [Columns] and [ColumnDates] to understand, [SheetWriter] to write.
/// - **Never knows** what a row is about: a room that loads rows names its [Field]s.
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {"shared", "ui", "journal"})
@NullMarked
package org.linli.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
