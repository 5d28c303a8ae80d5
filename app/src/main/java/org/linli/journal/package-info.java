/// # Journal: the event log
///
/// Every change inserts one append-only entry (who, what, why, when, visible to whom) in its own transaction, after the
/// aggregate's row is locked. Whatever reacts to a change in another room reads it from here: at least once, in the
/// order of each subject, nothing left out.
///
/// - **Offers** [Journal] to write and to read a story, [Reaction] to react, [Reactions] to wait until all have,
///   [Operation] to see to what failed; [AuditTopic] to be asked for on the page of whoever keeps watch.
/// - **Never knows** what an event is about.
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"shared", "ui"})
@NullMarked
package org.linli.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
