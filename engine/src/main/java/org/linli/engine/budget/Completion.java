package org.linli.engine.budget;

/// What becomes of the money that equal shares leave unspent (Faliszewski and others, "Participatory
/// Budgeting: Data, Tools and Analysis", IJCAI 2023, compares these).
public enum Completion {
    /// It stays unspent.
    NONE,
    /// It is spent as [Greedy] does.
    UTILITARIAN,
    /// Every voter gets one unit of money more, again and again, as long as the winners stay within the
    /// budget and something still fits. Where a share is more than a thousand units, a thousandth of it is
    /// added instead.
    ADD1,
    /// First as `ADD1`, then as `UTILITARIAN`.
    ADD1_UTILITARIAN;

    boolean raisesShares() {
        return this == ADD1 || this == ADD1_UTILITARIAN;
    }

    boolean spendsTheRest() {
        return this == UTILITARIAN || this == ADD1_UTILITARIAN;
    }
}
