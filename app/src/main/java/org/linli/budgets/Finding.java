package org.linli.budgets;

import java.math.BigDecimal;

/// Why an item is paid for or not, in figures from which a sentence is made. Money is in yuan.
///
/// @param position winners first, in their order
/// @param support votes, or points where they are given
/// @param turn in which it was bought, or had its turn
/// @param each what each who wants it pays, by the unit of weight
/// @param inFull how many pay this
/// @param withRest how many give the rest of what they have
/// @param had what there was: the rests, or what was left when its turn came, or in the hands of those who want it
/// @param missing what was lacking to its cost
/// @param other key of what those who want it have paid most for; empty if nothing
/// @param otherSum what they paid for that
public record Finding(
        int position,
        BudgetItem item,
        Reason reason,
        int supporters,
        BigDecimal support,
        int turn,
        BigDecimal each,
        int inFull,
        int withRest,
        BigDecimal had,
        BigDecimal missing,
        String other,
        BigDecimal otherSum) {

    /// What decided.
    public enum Reason {
        PAID_FOR,
        NOT_COVERED,
        IN_TURN,
        DID_NOT_FIT,
        NOBODY
    }

    public boolean isFunded() {
        return reason == Reason.PAID_FOR || reason == Reason.IN_TURN;
    }
}
