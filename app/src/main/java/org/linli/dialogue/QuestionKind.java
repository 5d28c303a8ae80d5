package org.linli.dialogue;

import java.util.List;

/// What is asked of people: a yes or no, an order, or dots.
public enum QuestionKind {
    YES_OR_NO(BallotChoice.YES, BallotChoice.NO),
    /// Each puts the options in an order of their own.
    RANKING(BallotChoice.MARKED),
    /// Each gives some dots to the options.
    DOTS(BallotChoice.MARKED);

    // Filled once, in the constructor, and never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<BallotChoice> saying;

    QuestionKind(BallotChoice... saying) {
        this.saying = List.of(saying);
    }

    /// What somebody can say who says something.
    public List<BallotChoice> saying() {
        return saying;
    }

    public boolean hasOptions() {
        return this != YES_OR_NO;
    }
}
