package org.linli.engine.consensus;

/// Whether there are groups, and if not, why.
public enum Finding {
    /// People think in groups that are apart and would come out again.
    GROUPS,
    /// Fewer than twenty people voted often enough: see [Positions].
    TOO_FEW,
    /// Whoever agrees on one thing does not agree on others more than chance has it.
    CHANCE,
    /// People differ, but gradually: one cloud, with nothing between its parts.
    ONE_CLOUD,
    /// With other people of the same kind other groups would come out.
    UNSTABLE
}
