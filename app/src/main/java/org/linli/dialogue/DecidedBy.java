package org.linli.dialogue;

import org.linli.ui.TypedText;

/// By which decision money came.
///
/// @param words what it is called
/// @param page where anybody may read it; empty where it was taken elsewhere, by a paper or a meeting that is not ours
public record DecidedBy(String words, String page) {

    public static final int LIMIT = 120;

    /// Nobody has said.
    public static final DecidedBy UNSAID = new DecidedBy("", "");

    /// Taken elsewhere: there is only what people call it.
    public static DecidedBy elsewhere(String words) {
        return new DecidedBy(words, "");
    }

    /// Taken here.
    public static DecidedBy here(String title, String page) {
        return new DecidedBy(TypedText.cut(title, LIMIT), page);
    }

    static DecidedBy question(String question, MeetingId meeting, long decision) {
        return here(question, "/meetings/" + meeting + "/decisions/" + decision + "/recount");
    }

    public boolean isOurs() {
        return !page.isEmpty();
    }
}
