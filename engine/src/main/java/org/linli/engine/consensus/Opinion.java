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
}
