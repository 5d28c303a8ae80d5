package org.linli.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question to be put.
///
/// @param entitled how many are there and may vote
/// @param papers how many numbered ballots are handed out
/// @param options to put in order, or to give dots to
/// @param dots that each person has
public record NewDecision(
        @Nullable Long topic,
        String question,
        DecisionMatter matter,
        int entitled,
        int papers,
        QuestionKind kind,
        List<String> options,
        int dots) {

    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 8;
    public static final int OPTION_LIMIT = 60;
    public static final int MOST_DOTS = 10;

    public NewDecision {
        options = List.copyOf(options);
    }

    /// To be answered by yes or no.
    public NewDecision(@Nullable Long topic, String question, DecisionMatter matter, int entitled, int papers) {
        this(topic, question, matter, entitled, papers, QuestionKind.YES_OR_NO, List.of(), 0);
    }
}
