package org.linli.dialogue.web;

import java.util.List;
import org.linli.dialogue.Guest;
import org.linli.files.Draft;

/// The reader, as somebody who is asked to a meeting by their account.
///
/// @param fits which of the offered times fit them
/// @param spoken whether they left a recording
public record Asked(Guest guest, List<Long> fits, boolean spoken) {

    public Asked {
        fits = List.copyOf(fits);
    }

    /// @param sent with an answer that was refused
    public VoiceField voice(List<Draft> sent) {
        return VoiceField.of(spoken, sent);
    }
}
