package org.linli.dialogue;

/// What somebody has said to being asked.
public enum Reply {
    /// Nothing yet.
    ASKED,
    COMING,
    /// Would come, but all seats are taken.
    WAITING,
    DECLINED
}
