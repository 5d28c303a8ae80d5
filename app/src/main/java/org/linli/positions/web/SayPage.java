package org.linli.positions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingSummary;
import org.linli.positions.GivenVote;
import org.linli.positions.SoundingState;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Statement;

/// In somebody's hand: one statement at a time, and what was said so far.
///
/// @param meeting beside which it is asked, as far as neighbours know of it
/// @param parties to choose from; empty where nobody is asked or the answer is known
/// @param now the statement to say something to; none if all are done or a group is to be chosen first
/// @param before what was said to it already; none if nothing was
/// @param said so far, in the order of the statements
/// @param total how many statements there are
/// @param sheet the number of the paper that led here; empty for none
public record SayPage(
        SoundingSummary sounding,
        SoundingState state,
        @Nullable MeetingSummary meeting,
        List<String> parties,
        @Nullable Statement now,
        @Nullable GivenVote before,
        List<Answered> said,
        int total,
        String sheet,
        boolean works) {

    public SayPage {
        parties = List.copyOf(parties);
        said = List.copyOf(said);
    }

    /// @param vote what was said to it
    public record Answered(Statement statement, GivenVote vote) {}

    public boolean isOpen() {
        return state == SoundingState.OPEN;
    }

    /// Whether there is something to choose before the first statement.
    public boolean asksForGroup() {
        return isOpen() && !parties.isEmpty();
    }

    public boolean isDone() {
        return isOpen() && parties.isEmpty() && now == null;
    }

    /// Which of all it is.
    public int at() {
        return before == null ? Math.min(said.size() + 1, total) : said.size();
    }
}
