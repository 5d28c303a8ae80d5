package org.linli.budgets;

import org.linli.shared.TwoReadings;

/// A numbered ballot on paper, as two people have read it apart.
///
/// @param aside whether it does not count, because its owner had voted otherwise
public record BudgetPaper(int number, TwoReadings<Choices> readings, boolean aside) {

    public boolean counts() {
        return !aside && readings.isAgreed();
    }

    /// Whether it is still to be read, or read again, before the vote is closed. A paper that nobody brought back is
    /// not.
    public boolean isUnsettled() {
        return !aside && readings.isRead() && !readings.isAgreed();
    }

    /// As a voter it goes by its number.
    String voter() {
        return Integer.toString(number);
    }
}
