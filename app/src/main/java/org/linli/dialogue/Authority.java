package org.linli.dialogue;

/// In whose name somebody speaks.
public enum Authority {
    OWN_VOICE,
    /// May promise there and then.
    CAN_DECIDE,
    /// Must go back and ask.
    MUST_ASK
}
