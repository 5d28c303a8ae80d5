package org.linli.walks;

/// What a finding is about, as somebody sees it who walks by.
public enum FindingKind {
    /// Ground, kerbs, steps, ramps, handrails.
    WAY,
    TRAFFIC,
    LIGHT,
    WATER,
    RUBBISH,
    /// Trees, beds, shade.
    GREEN,
    /// Places to sit, to play, to meet.
    MEETING,
    HOUSE,
    NOISE,
    /// Fire, wires, what may fall.
    DANGER,
    OTHER
}
