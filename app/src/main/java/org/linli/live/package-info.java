/// # Live: a meeting while people sit in it
///
/// The room (会场) has three views of one state: the wall that everybody sees, the console of whoever keeps the room, and
/// the phone in a hand. It works as well with paper and one phone. Everything that is done is done
/// once, however often a phone without a signal sends it, and every view hears of it at once, on every
/// node.
///
/// - **Offers** [LiveRooms] (opening, the course), [Seats], [TopicWall], [Floor], [Dots]; [LiveEvent].
/// - **Knows** the meeting, its rules, groups and topics, files, and the journal.
/// - **Never knows** what is decided or promised: that is written into the meeting's record.
@ApplicationModule(
        displayName = "Live",
        allowedDependencies = {"shared", "ui", "journal", "people", "files", "dialogue"})
@NullMarked
package org.linli.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
