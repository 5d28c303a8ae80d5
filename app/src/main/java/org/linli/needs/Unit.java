package org.linli.needs;

/// What is counted.
public enum Unit {
    PEOPLE,
    HOUSEHOLDS,
    TIMES_A_MONTH
}
