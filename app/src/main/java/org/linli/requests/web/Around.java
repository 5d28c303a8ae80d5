package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.people.MaskedContact;
import org.linli.requests.Verdicts.Heard;

/// What lies around a concern for those who work on it.
///
/// @param title under which it would be listed as a gap: nothing in it is of a person
/// @param listed the title under which everybody reads of it; empty if under none
/// @param opens whether the reader may let neighbours read it, or no longer
/// @param rings whether the resident wants to be called
/// @param voices those who have it too, and have not told a concern of their own
/// @param heard what those who were asked have said
public record Around(String title, String listed, boolean opens, boolean rings, List<Voice> voices, Heard heard) {

    /// For whom it is nothing to do.
    static final Around NOTHING = new Around("", "", false, false, List.of(), new Heard(0, 0, 0, 0));

    public Around {
        voices = List.copyOf(voices);
    }

    /// Somebody who has it too.
    ///
    /// @param words what they added; may be empty
    /// @param rings whether they want to be called
    /// @param contact none where they left nothing
    public record Voice(
            Instant at,
            String place,
            String words,
            boolean rings,
            @Nullable MaskedContact contact) {}
}
