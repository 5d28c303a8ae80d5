package org.linli.surveys;

/// What an answer may tell of a household: that somebody lives in it who is easily not heard.
public enum Trait {
    AGED,
    DISABLED,
    SHIFT,
    TENANTS
}
