package org.linli.live.web;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Count;
import org.linli.dialogue.DecisionMatter;
import org.linli.dialogue.NewDecision;
import org.linli.dialogue.Votes;
import org.linli.shared.Constants;
import org.linli.ui.TypedArea;
import org.linli.ui.TypedNumber;
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
        return TypedNumber.named(decision).orElse(0L);
    }

    int mayVote() {
        return TypedNumber.count("entitled", entitled);
    }

    /// Heads, and the area that they own.
    Count hands() {
        return new Count(
                new Votes(
                        TypedNumber.count("yes", yes),
                        TypedNumber.count("no", no),
                        TypedNumber.count("abstain", abstain)),
                new Votes(
                        TypedArea.of("areaYes", areaYes),
                        TypedArea.of("areaNo", areaNo),
                        TypedArea.of("areaAbstain", areaAbstain)));
    }

    /// Answered by yes or no, by hands and phones.
    NewDecision question() {
        return new NewDecision(
                TypedNumber.named(topic).orElse(null),
                TypedText.line(title),
                Constants.named(DecisionMatter.class, TypedText.line(matter)).orElse(DecisionMatter.COMMON),
                mayVote(),
                0);
    }
}
