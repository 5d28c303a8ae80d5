package org.linli.needs;

/// How a hot topic stands.
public enum TopicState {
    LIVE,
    /// A person said that it is none, and why.
    DISMISSED,
    /// It is part of another one now.
    MERGED,
    /// Its concerns no longer lie close together, or are too old.
    GONE
}
