package org.linli.positions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.shared.PlaceId;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;

/// What is asked, of whom, and until when.
///
/// @param place where it is asked; beside a meeting it is the meeting's
/// @param parties groups that people can say they belong to, where no meeting names them
/// @param statements to begin with
/// @param free whether what residents add is shown before a colleague has read it
public record SoundingFacts(
        String question,
        String background,
        @Nullable PlaceId place,
        @Nullable MeetingId meeting,
        List<String> parties,
        List<String> statements,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        boolean free) {

    public static final int QUESTION_LIMIT = 120;
    public static final int BACKGROUND_LIMIT = 600;
    public static final int FEWEST = 2;
    public static final int MOST = 60;
    static final int MOST_PARTIES = 12;
    static final int PARTY_LIMIT = 60;

    public SoundingFacts {
        parties = List.copyOf(parties);
        statements = List.copyOf(statements);
    }

    /// @throws RuleBroken if no place was chosen
    PlaceId where() {
        if (place == null) throw new RuleBroken(PositionRule.A_QUESTION_STANDS_AT_A_PLACE, "place");
        return place;
    }

    void check(LocalDate today) {
        Rule.together(
                () -> PositionRule.A_QUESTION_IS_PUT_IN_A_SENTENCE.requireAt("question", !question.isBlank()),
                () -> PositionRule.A_TEXT_HAS_ITS_LIMIT.limit("question", question, QUESTION_LIMIT),
                () -> PositionRule.A_TEXT_HAS_ITS_LIMIT.limit("background", background, BACKGROUND_LIMIT),
                () -> PositionRule.A_QUESTION_COMES_WITH_STATEMENTS.requireAt(
                        "statements", statements.size() >= FEWEST && statements.size() <= MOST, FEWEST, MOST),
                () -> statements.forEach(words -> Statement.check("statements", words)),
                () -> PositionRule.THE_SAME_IS_SAID_ONCE.requireAt("statements", areDifferent(statements)),
                () -> PositionRule.A_FEW_GROUPS_ARE_NAMED.requireAt(
                        "parties", parties.size() <= MOST_PARTIES, MOST_PARTIES),
                () -> parties.forEach(party -> PositionRule.A_TEXT_HAS_ITS_LIMIT.limit("parties", party, PARTY_LIMIT)),
                () -> PositionRule.IT_BEGINS_TODAY_OR_LATER.requireAt(
                        "opensOn", opensOn != null && !opensOn.isBefore(today)),
                () -> PositionRule.IT_LASTS_A_DAY_TO_A_YEAR.requireAt("closesOn", lasts(opensOn, closesOn)));
    }

    static boolean lasts(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && !until.isBefore(from) && !until.isAfter(from.plusYears(1));
    }

    private static boolean areDifferent(List<String> all) {
        return all.stream()
                        .map(words -> words.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == all.size();
    }
}
