package org.linli.dialogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.files.Draft;

/// Where a recording is left with an answer.
///
/// @param left whether one was left already
/// @param draft that came with an answer which was refused; none otherwise
public record VoiceField(boolean left, @Nullable Draft draft) {

    static VoiceField of(boolean left, List<Draft> drafts) {
        var last = drafts.isEmpty() || drafts.getLast().isPhoto() ? null : drafts.getLast();
        return new VoiceField(left, last);
    }
}
