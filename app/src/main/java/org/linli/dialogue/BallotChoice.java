package org.linli.dialogue;

/// What stands on a ballot.
public enum BallotChoice {
    YES,
    NO,
    /// Options are put in order, or have dots.
    MARKED,
    ABSTAIN,
    /// It cannot be read, or says two things.
    INVALID;

    /// As it counts. Whoever marks options is not asked for a yes; they took part, and that is counted with it.
    Votes weighing(long weight) {
        return switch (this) {
            case YES, MARKED -> new Votes(weight, 0, 0);
            case NO -> new Votes(0, weight, 0);
            case ABSTAIN -> new Votes(0, 0, weight);
            case INVALID -> Votes.NONE;
        };
    }
}
