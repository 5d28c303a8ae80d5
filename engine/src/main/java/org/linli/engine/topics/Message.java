package org.linli.engine.topics;

import java.time.LocalDate;

/// What somebody told, and when.
///
/// @param id the caller's own; a message with an id already known is passed over
/// @param sender the same for the same person; empty where nobody knows, and then each message is somebody else
/// @param place ids or names of places from the largest to the smallest, with `/` between, fine enough that two places
/// are
///     two matters; empty where not known
/// @param supporters how many others said that they mean the same
public record Message(
        String id, String sender, String title, String details, LocalDate day, String place, int supporters) {

    public Message {
        if (supporters < 0) throw new IllegalArgumentException("supporters are counted from 0, not " + supporters);
    }

    String person() {
        return sender.isBlank() ? "message " + id : sender;
    }
}
