package org.linli.live.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Count;
import org.linli.dialogue.DecisionMatter;
import org.linli.dialogue.NewDecision;
import org.linli.dialogue.Votes;
import org.linli.shared.Constants;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedRule;
import org.linli.ui.TypedText;

/// What was typed at the console to put a question, and what was counted, as it came.
///
/// @param matter whose it is; everybody's where nothing is said
/// @param entitled how many are there and may vote
/// @param areaYes square metres of those who said yes; empty where only heads count
record VoteForm(
        @Nullable String title,
        @Nullable String topic,
        @Nullable String matter,
        @Nullable String decision,
        @Nullable String entitled,
        @Nullable String yes,
        @Nullable String no,
        @Nullable String abstain,
        @Nullable String areaYes,
        @Nullable String areaNo,
        @Nullable String areaAbstain) {

    long decisionNumber() {
        return number(decision);
    }

    int mayVote() {
        return (int) Math.min(number(entitled), Integer.MAX_VALUE);
    }

    /// Heads, and the area that they own.
    Count hands() {
        return new Count(
                new Votes(number(yes), number(no), number(abstain)),
                new Votes(area("areaYes", areaYes), area("areaNo", areaNo), area("areaAbstain", areaAbstain)));
    }

    /// Answered by yes or no, by hands and phones.
    NewDecision question() {
        var about = number(topic);
        return new NewDecision(
                about == 0 ? null : about,
                TypedText.line(title),
                Constants.named(DecisionMatter.class, TypedText.line(matter)).orElse(DecisionMatter.COMMON),
                mayVote(),
                0);
    }

    private static long number(@Nullable String typed) {
        var line = TypedText.line(typed);
        return line.matches("\\d{1,18}") ? Long.parseLong(line) : 0;
    }

    /// In hundredths of a square metre.
    private static long area(String field, @Nullable String typed) {
        var line = TypedText.line(typed);
        if (line.isEmpty()) return 0;
        var area = TypedNumber.decimal(line);
        TypedRule.A_NUMBER_IS_WRITTEN_IN_FIGURES.requireAt(field, area.isPresent());
        return area.map(one -> one.movePointRight(2)).map(BigDecimal::longValue).orElse(0L);
    }
}
