package org.linli.dialogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an answer says about the recording that goes with it.
///
/// @param sent key of the draft that takes the place of what was there; none where nothing new came
/// @param takenBack whether what was there is not to be heard any more
public record LeftVoice(@Nullable UUID sent, boolean takenBack) {

    public static final LeftVoice AS_IT_WAS = new LeftVoice(null, false);
}
