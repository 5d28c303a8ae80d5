package org.linli.engine.budget;

import java.math.BigDecimal;

/// What an item is worth to a voter who wants it; it is worth nothing to the others.
///
/// By cost and by number are the two in use for approvals (Brill, Forster, Lackner, Maly and Peters,
/// "Proportionality in Approval-Based Participatory Budgeting", AAAI 2023).
public enum Utility {
    /// As much as it costs, so that large items count more.
    COST,
    /// One, whatever it costs.
    CARDINALITY,
    /// The points it was given. A ranking gives points by place: the last of the longest ballot one, each
    /// place before one more (Borda); an approval is one point.
    POINTS;

    /// The weight of the item at this place of a ballot without points.
    ///
    /// @param longest how many items the longest ballot names
    long weight(int place, Voting voting, int longest) {
        return this == POINTS && voting == Voting.ORDINAL ? longest - place : 1;
    }

    /// The weight that these points give, not above 0 where the item is not wanted.
    BigDecimal weight(BigDecimal points) {
        return this == POINTS ? points : BigDecimal.valueOf(points.signum());
    }

    /// By how much a weight is multiplied to become a utility.
    BigDecimal unit(Item item) {
        return this == COST ? item.cost() : BigDecimal.ONE;
    }
}
