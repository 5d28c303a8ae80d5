package org.linli.positions;

import java.util.regex.Pattern;
import org.linli.engine.consensus.Opinion;
import org.linli.ui.TypedText;

/// What somebody says to a statement.
///
/// @param condition under which; empty where there is none
public record GivenVote(long statement, Opinion opinion, String condition) {

    public static final int CONDITION_LIMIT = 120;

    /// The sentence on the page begins it already.
    private static final Pattern BEGUN = Pattern.compile("^(要是|如果|假如|(?i:if\\s+))");

    /// @param typed as it came from a form
    public static GivenVote of(long statement, Opinion opinion, String typed) {
        return new GivenVote(
                statement,
                opinion,
                BEGUN.matcher(TypedText.line(typed)).replaceFirst("").strip());
    }

    void check() {
        PositionRule.A_TEXT_HAS_ITS_LIMIT.limit("condition", condition, CONDITION_LIMIT);
    }

    static int number(Opinion opinion) {
        return switch (opinion) {
            case AGREE -> 1;
            case PASS -> 0;
            case DISAGREE -> -1;
        };
    }
}
