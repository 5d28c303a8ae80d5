package org.linli.live;

/// What people do in a part of a meeting.
public enum StepKind {
    /// Everybody is asked whether voices may be kept.
    CONSENT,
    /// All in one circle; the rules are read out.
    CIRCLE,
    /// Whoever cares posts a topic.
    WALL,
    /// Groups talk, each in its corner; who learns nothing and gives nothing goes to another.
    ROUND,
    /// One after the other speaks to all.
    TALK,
    /// Everybody says by dots what weighs most.
    DOTS,
    /// Beside each need lies what somebody can give.
    OFFERS,
    /// Who does what, by when.
    PROMISES
}
