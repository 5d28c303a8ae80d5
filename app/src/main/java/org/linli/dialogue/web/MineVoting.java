package org.linli.dialogue.web;

import java.util.List;
import org.linli.dialogue.Decision;
import org.linli.ui.Choice;

/// What a guest can do about voting: say that they are here, vote, ask somebody else to.
///
/// @param sitting whether the meeting goes on
/// @param early whether somebody can still be asked
/// @param questions that are open to phones
/// @param limit for how many others one may vote; 0: for none
/// @param others who could vote for them
/// @param holder who does; empty if nobody
/// @param givers for whom they vote
public record MineVoting(
        boolean sitting,
        boolean early,
        boolean here,
        List<Decision> questions,
        int limit,
        List<Choice> others,
        String holder,
        List<String> givers) {

    public MineVoting {
        questions = List.copyOf(questions);
        others = List.copyOf(others);
        givers = List.copyOf(givers);
    }
}
