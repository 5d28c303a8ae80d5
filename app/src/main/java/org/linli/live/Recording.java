package org.linli.live;

/// What people said to the question whether voices may be kept.
public enum Recording {
    UNASKED,
    AGREED,
    REFUSED
}
