package org.linli.dialogue;

/// How somebody was asked.
public enum InvitationWay {
    ACCOUNT,
    PHONE,
    /// Read it at the door, and said so by themselves.
    DOOR
}
