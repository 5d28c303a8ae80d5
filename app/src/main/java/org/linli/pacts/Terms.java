package org.linli.pacts;

import static org.linli.pacts.PactRule.A_CLAUSE_SAYS_SOMETHING;
import static org.linli.pacts.PactRule.A_MOVE_SAYS_WHO_AND_WHERE;
import static org.linli.pacts.PactRule.A_ROTATION_SAYS_WHICH_ROOM;
import static org.linli.pacts.PactRule.A_ROTATION_SAYS_WHO;
import static org.linli.pacts.PactRule.A_VOLUME_IS_IN_DECIBELS_OR_IN_WORDS;
import static org.linli.pacts.PactRule.A_WEEK_TIME_HAS_DAYS;
import static org.linli.pacts.PactRule.A_WEEK_TIME_HAS_HOURS;
import static org.linli.pacts.PactRule.DECIBELS_LIE_BETWEEN_30_AND_100;

import org.linli.pacts.Clause.Term;
import org.linli.shared.Rule;

/// Whether a clause says what one of its kind has to say.
final class Terms {

    private static final int QUIETEST = 30;
    private static final int LOUDEST = 100;

    private Terms() {}

    static void check(Term term) {
        PactDesk.check("added", term.words(), Clause.WORDS_LIMIT);
        PactDesk.check("room", term.room(), Clause.ROOM_LIMIT);
        switch (term.kind()) {
            case ROTATION ->
                Rule.together(
                        () -> A_ROTATION_SAYS_WHO.requireAt("side", term.side() != null),
                        () -> A_ROTATION_SAYS_WHICH_ROOM.requireAt(
                                "room", !term.room().isBlank()),
                        () -> checkTime(term));
            case VOLUME -> checkVolume(term);
            case HOURS -> checkTime(term);
            case ROOM ->
                Rule.together(
                        () -> A_MOVE_SAYS_WHO_AND_WHERE.requireAt("side", term.side() != null),
                        () -> A_MOVE_SAYS_WHO_AND_WHERE.requireAt(
                                "room", !term.room().isBlank()));
            case OTHER ->
                A_CLAUSE_SAYS_SOMETHING.requireAt("added", !term.words().isBlank());
        }
    }

    /// `19:30`; the end of the day is `24:00`.
    static String hour(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static void checkTime(Term term) {
        var time = term.time();
        Rule.together(
                () -> A_WEEK_TIME_HAS_HOURS.requireAt("from", time != null),
                () -> A_WEEK_TIME_HAS_DAYS.requireAt(
                        "days", time != null && !time.days().isEmpty()));
    }

    private static void checkVolume(Term term) {
        var decibel = term.decibel();
        A_VOLUME_IS_IN_DECIBELS_OR_IN_WORDS.requireAt(
                "decibel", decibel != null || !term.words().isBlank());
        DECIBELS_LIE_BETWEEN_30_AND_100.requireAt(
                "decibel", decibel == null || (decibel >= QUIETEST && decibel <= LOUDEST));
    }
}
