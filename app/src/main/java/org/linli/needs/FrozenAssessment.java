package org.linli.needs;

import java.time.Instant;

/// An assessment as it stood when it was frozen.
public record FrozenAssessment(int number, String by, Instant at, Snapshot snapshot) {

    /// Every figure of it.
    public record Snapshot(NeedsAssessment assessment, Gathered gathered, Ranking ranking) {}

    /// That there is such a version.
    public record Mark(int number, String by, Instant at) {}
}
