package org.linli.needs;

/// What a hot topic is.
public enum TopicKind {
    /// What several people say.
    MATTER,
    /// Where more comes from than from places like it, of many matters: go there and walk it.
    PLACE
}
