package org.linli.engine.consensus;

/// Whether there are groups, and if not, why.
public enum Finding {
    /// People vote alike in groups that would come out again and are farther apart than one cloud.
    GROUPS,
    /// Fewer than twenty people voted often enough: see [Positions].
    TOO_FEW,
    /// Whoever agrees on one thing does not agree on others more often than chance has it.
    CHANCE,
    /// People differ, but gradually: one cloud, with nothing between its parts.
    ONE_CLOUD,
    /// With other people of the same kind other groups would come out.
    UNSTABLE
}
