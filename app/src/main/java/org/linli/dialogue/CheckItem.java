package org.linli.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is easily forgotten, at the step where it is done.
public enum CheckItem {
    WHO_LOSES_IF_IT_WORKS(Step.MAP),
    WHO_IS_NEVER_ASKED(Step.MAP),
    WHO_COULD_STOP_IT_LATER(Step.MAP),
    EVERY_BOX_WAS_ASKED_IN_PERSON(Step.GUESTS),
    SOMEBODY_CALLS_WHO_CANNOT_READ(Step.GUESTS),
    NOTICE_HANGS_AT_EVERY_DOOR(Step.GUESTS),
    ROOM_HAS_NO_STEP_AND_A_TOILET(Step.ROOM),
    CHAIRS_STAND_IN_A_CIRCLE(Step.ROOM),
    PAPER_PENS_TEA_ARE_THERE(Step.ROOM),
    SOMEBODY_MINDS_THE_CHILDREN(Step.ROOM),
    SOMEBODY_SIGNS(AccessNeed.SIGN_LANGUAGE),
    SOMEBODY_SPEAKS_THEIR_LANGUAGE(AccessNeed.INTERPRETER),
    WHO_HEARS_BADLY_HEARS_EVERYTHING(AccessNeed.CLEAR_SOUND),
    PAPERS_ARE_PRINTED_LARGE(AccessNeed.LARGE_PRINT),
    SOMEBODY_FETCHES_THEM(AccessNeed.ESCORT);

    /// Where it is done.
    public enum Step {
        MAP,
        GUESTS,
        ROOM
    }

    private final Step step;
    private final @Nullable AccessNeed need;

    CheckItem(Step step) {
        this.step = step;
        this.need = null;
    }

    /// Of the room, if somebody who comes needs it.
    CheckItem(AccessNeed need) {
        this.step = Step.ROOM;
        this.need = need;
    }

    /// @param needs of those who come
    public static List<CheckItem> of(Step step, Set<AccessNeed> needs) {
        return Arrays.stream(values())
                .filter(item -> item.step == step && (item.need == null || needs.contains(item.need)))
                .toList();
    }
}
