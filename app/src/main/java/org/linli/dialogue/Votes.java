package org.linli.dialogue;

/// How many said what: heads, or the area that they own.
public record Votes(long yes, long no, long abstain) {

    public static final Votes NONE = new Votes(0, 0, 0);

    /// All who took part.
    public long total() {
        return yes + no + abstain;
    }

    public Votes plus(Votes other) {
        return new Votes(yes + other.yes, no + other.no, abstain + other.abstain);
    }
}
