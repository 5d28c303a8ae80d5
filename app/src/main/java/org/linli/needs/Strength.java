package org.linli.needs;

/// How strongly it is lacked: it would help, life is hard without it, somebody comes to harm.
public enum Strength {
    HELPS,
    HURTS,
    HARMS
}
