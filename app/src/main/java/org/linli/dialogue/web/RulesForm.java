package org.linli.dialogue.web;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.VotingThreshold;
import org.linli.shared.Constants;
import org.linli.ui.TypedText;

/// What was typed of rules, as it came.
record RulesForm(
        @Nullable String name,
        @Nullable String speakers,
        @Nullable Integer minutes,
        @Nullable Integer turns,
        @Nullable String neutralChair,
        @Nullable String alternate,
        @Nullable Integer quorum,
        @Nullable String threshold,
        @Nullable Integer objectionDays,
        @Nullable Integer proxies,
        @Nullable String lines) {

    NewRules rules() {
        return new NewRules(
                TypedText.line(name),
                Constants.named(Speakers.class, speakers).orElse(Speakers.EVERYBODY),
                minutes == null ? 0 : minutes,
                turns == null ? 0 : turns,
                neutralChair != null,
                alternate != null,
                quorum,
                Constants.named(VotingThreshold.class, threshold).orElse(VotingThreshold.MAJORITY),
                objectionDays == null ? 0 : objectionDays,
                proxies == null ? 0 : proxies,
                TypedText.text(lines)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
