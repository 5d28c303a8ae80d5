package org.linli.needs;

/// What a piece of evidence is.
public enum EvidenceKind {
    /// What a resident asked for.
    CONCERN,
    /// A hot topic that concerns were gathered into.
    TOPIC,
    /// Notes of a meeting: a teahouse, a round table.
    MEETING,
    SURVEY,
    WALK,
    /// Somebody knocked at doors.
    VISIT,
    /// A figure that somebody else publishes.
    STATISTIC
}
