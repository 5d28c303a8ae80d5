package org.linli.shared;

/// Names one account: a person or a machine that can log in.
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
