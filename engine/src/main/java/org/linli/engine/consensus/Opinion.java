package org.linli.engine.consensus;

/// What somebody says to a statement.
public enum Opinion {
    DISAGREE(-1),
    PASS(0),
    AGREE(1);

    final byte value;

    Opinion(int value) {
        this.value = (byte) value;
    }

    /// As votes are often written.
    ///
    /// @param value above 0 for agreement, below for disagreement
    public static Opinion of(int value) {
        if (value == 0) return PASS;
        return value > 0 ? AGREE : DISAGREE;
    }
}
