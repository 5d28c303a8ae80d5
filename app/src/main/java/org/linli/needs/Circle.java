package org.linli.needs;

/// The circles of residents (人群) that lack something together. Whoever is none of them is named in words.
public enum Circle {
    EVERYBODY,
    CHILDREN,
    TEENAGERS,
    PARENTS,
    WOMEN,
    OLD_PEOPLE,
    OLD_AND_ALONE,
    DISABLED_PEOPLE,
    CARERS,
    CHRONICALLY_ILL,
    SHIFT_WORKERS,
    OUT_OF_WORK,
    LOW_INCOME,
    TENANTS,
    NEWCOMERS,
    OTHER
}
