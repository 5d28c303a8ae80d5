/// # Imports: what people already have in spreadsheets, brought in without help
///
/// A sheet is uploaded, its columns are recognised and corrected by hand, every row is checked and shown
/// with its problems in its cells, then the rows are brought in in the background, and a report says
/// what became of each.
///
/// - **Offers** [ImportTarget], which a room implements to let its own things be loaded.
/// - **Knows** sheets, and nothing of what the rows are about.
/// - **Never keeps** the file: its rows are kept until they are in, those that were refused for thirty
/// days.
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"shared", "ui", "journal", "sheets", "jobs"})
@NullMarked
package org.linli.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
