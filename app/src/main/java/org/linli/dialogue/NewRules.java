package org.linli.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules of a meeting as they come from the form.
///
/// @param minutes that one turn lasts
/// @param turns that one person has on a topic
/// @param neutralChair whether the chair speaks for nobody
/// @param alternate whether both sides take turns
/// @param quorum how many must vote; none: as many as come
/// @param proxies for how many others one person may vote; 0: for none
/// @param lines what hangs on the wall
public record NewRules(
        String name,
        Speakers speakers,
        int minutes,
        int turns,
        boolean neutralChair,
        boolean alternate,
        @Nullable Integer quorum,
        VotingThreshold threshold,
        int objectionDays,
        int proxies,
        List<String> lines) {

    public static final int NAME_LIMIT = 60;
    public static final int MOST_LINES = 12;
    public static final int LINE_LIMIT = 60;

    public static final int MOST_PROXIES = 5;

    public NewRules {
        lines = List.copyOf(lines);
    }

    /// Rules by which everybody votes for themselves only.
    public NewRules(
            String name,
            Speakers speakers,
            int minutes,
            int turns,
            boolean neutralChair,
            boolean alternate,
            @Nullable Integer quorum,
            VotingThreshold threshold,
            int objectionDays,
            List<String> lines) {
        this(name, speakers, minutes, turns, neutralChair, alternate, quorum, threshold, objectionDays, 0, lines);
    }
}
