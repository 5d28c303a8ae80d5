package org.linli.people;

/// What a contact is looked at for.
public enum Purpose {
    CALL_BACK,
    VISIT,
    EMERGENCY,
    CHECK,
    OTHER
}
