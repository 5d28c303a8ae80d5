package org.linli.dialogue;

/// How a matter concerns somebody. One group may sit in several boxes.
public enum Box {
    AFFECTED,
    DECIDES,
    PAYS,
    DOES,
    KNOWS
}
