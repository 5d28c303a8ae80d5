package org.linli.live;

/// On which side of the question somebody speaks.
public enum Side {
    FOR,
    AGAINST,
    OTHER
}
