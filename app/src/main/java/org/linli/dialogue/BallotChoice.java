package org.linli.dialogue;

/// What stands on a ballot.
public enum BallotChoice {
    YES,
    NO,
    ABSTAIN,
    /// It cannot be read, or says two things.
    INVALID;

    /// As it counts.
    Votes weighing(long weight) {
        return switch (this) {
            case YES -> new Votes(weight, 0, 0);
            case NO -> new Votes(0, weight, 0);
            case ABSTAIN -> new Votes(0, 0, weight);
            case INVALID -> Votes.NONE;
        };
    }
}
