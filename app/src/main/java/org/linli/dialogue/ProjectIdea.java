package org.linli.dialogue;

import java.time.Instant;
import org.linli.shared.PlaceId;

/// A topic that may become a project.
///
/// @param title of the topic
/// @param sentence what would be done
/// @param carrier who would carry it
/// @param from as the meeting is called
public record ProjectIdea(
        long topic,
        String title,
        String sentence,
        String carrier,
        MeetingId meeting,
        String from,
        PlaceId place,
        Instant notedAt) {

    public static final int SENTENCE_LIMIT = 200;
    public static final int CARRIER_LIMIT = 60;

    /// All that is said of it, to look for words in.
    public String words() {
        return String.join("\n", sentence, carrier, title, from);
    }
}
