/// # Database: where everything is kept
///
/// A real PostgreSQL of our own in a folder, unless another one is named; the schemas of the rooms, brought
/// up to date in order; a copy of everything in one file, and back.
///
/// - **Offers** [Migrations] to the tests, [StartRefused] to whoever starts the program.
/// - **Never knows** what a table is about.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.linli.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
