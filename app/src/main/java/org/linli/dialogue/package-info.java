/// # Dialogue: everybody concerned in one room, and what was promised is kept
///
/// A meeting (议事会) grows out of a need, a gap that nobody owns, a hot topic, a concern or a quarrel. Before: who is
/// affected, who decides, pays, does and knows, and who of them has nobody yet; invitations, times, what people need to
/// be able to come. Then rules, decisions, minutes; and the promises that grow out of them, until residents have seen
/// that they were kept.
///
/// - **Offers** [Meetings] (the verbs), [MeetingSummary], [Stakeholders], [Guests],
///   [TimePolls], [MeetingId], [MeetingEvent].
/// - **Knows** needs, concerns, people, places, notices, and the journal.
/// - **Never knows** which project or room took up what was decided: later rooms listen.
@ApplicationModule(
        displayName = "Dialogue",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "files", "requests", "notices", "needs"})
@NullMarked
package org.linli.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
