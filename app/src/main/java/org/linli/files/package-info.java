/// # Files: photos and voice notes that people send
///
/// What comes in is known by its bytes, never by its name. A photo is decoded and written anew,
/// upright and without anything the camera noted beside the picture; a voice note is kept as it was
/// spoken. Everything lies in the database, so that one backup holds it all.
///
/// - **Offers** [Files] (keep, claim, take out), [SentFiles] (of a form), [FileId], [Draft], [KeptFile]; the room that
///   a file belongs to says by [FileOwner] who may see it.
/// - **Never knows** what a picture shows or what it is for.
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"shared", "ui", "journal", "people"})
@NullMarked
package org.linli.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
