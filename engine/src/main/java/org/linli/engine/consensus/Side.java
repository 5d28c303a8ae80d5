package org.linli.engine.consensus;

/// Agreement or disagreement.
public enum Side {
    AGREE,
    DISAGREE
}
