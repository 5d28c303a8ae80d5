package org.linli.dialogue.web;

import java.util.List;
import org.linli.files.Draft;

/// A promise of one's own, or one to look at, found again by the code of its meeting.
///
/// @param mine where everything is that they have to do with the meeting
/// @param own whether it is theirs; else they may say if it was kept
/// @param before whether they show how it is before anything is done
/// @param sent photos of a form that was refused
public record MinePromisePage(PromisePage promise, String mine, boolean own, boolean before, List<Draft> sent) {

    public MinePromisePage {
        sent = List.copyOf(sent);
    }

    public String address() {
        return mine + promise.row().address();
    }
}
