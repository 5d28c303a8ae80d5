package org.linli.dialogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Guest;
import org.linli.ui.Choice;

/// Where somebody says whether they come: fresh, or as they said before.
///
/// @param action where it is sent
/// @param code by which they find it again; empty for a fresh one
/// @param answer as it was given
/// @param voice what they said into their phone
/// @param groups of the map, to belong to
/// @param promises of the meeting, once its minutes are out
/// @param voting what they can do about voting; nothing on a fresh one
/// @param fates what became of the topics, once the minutes are out
/// @param reported what came of it in the end; empty as long as nobody has said
public record ReplyPage(
        MeetingPage meeting,
        String action,
        String code,
        String called,
        Guest.Answer answer,
        VoiceField voice,
        List<Long> fits,
        List<Choice> groups,
        List<MinePromise> promises,
        @Nullable MineVoting voting,
        List<TopicFate> fates,
        String reported) {

    public ReplyPage {
        fits = List.copyOf(fits);
        groups = List.copyOf(groups);
        promises = List.copyOf(promises);
        fates = List.copyOf(fates);
    }
}
