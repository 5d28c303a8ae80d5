package org.linli.positions;

import java.util.regex.Pattern;

/// A sentence that people agree or disagree with.
///
/// @param number as it is printed on paper; it stays
/// @param resident whether it came from a resident
public record Statement(long id, int number, String words, State state, boolean resident) {

    public static final int LIMIT = 160;

    /// What would lead away from the question, or to somebody's door.
    private static final Pattern LEADS_AWAY = Pattern.compile("\\d{7,}|\\d{4} \\d{4}|https?:|www\\.|\\S@\\S");

    /// Where it stands.
    public enum State {
        WAITING,
        SHOWN,
        STRUCK
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    static void check(String field, String words) {
        PositionRule.A_STATEMENT_SAYS_SOMETHING.requireAt(field, words.codePointCount(0, words.length()) >= 2);
        PositionRule.A_TEXT_HAS_ITS_LIMIT.limit(field, words, LIMIT);
        PositionRule.A_STATEMENT_NAMES_NO_PHONE_AND_NO_PAGE.requireAt(
                field, !LEADS_AWAY.matcher(words).find());
    }
}
