/// # Requests: what residents ask for, from the first word to an answer that they confirm
///
/// A concern (诉求, the field's *service request*) is submitted, accepted, classified, dispatched to
/// whoever is responsible,
/// signed, worked on, handled; then the resident is asked. Only the resident says "solved"; silence is
/// kept as silence. What nobody is responsible for is a gap, listed in public until somebody adopts it.
///
/// - **Offers** [Requests] (the verbs), [RequestId], [RequestNumber], [RequestEvent].
/// - **Knows** places, people, files, and the journal.
/// - **Never knows** what need, meeting or project grew out of a concern: later rooms listen.
@ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "files", "sheets", "imports"})
@NullMarked
package org.linli.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
