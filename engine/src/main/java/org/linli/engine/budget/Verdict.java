package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.List;

/// Why an item was chosen or not, in figures from which a sentence can be made. Money is rounded to two
/// digits.
public sealed interface Verdict {

    String item();

    /// How many voters want it.
    int supporters();

    boolean chosen();

    /// Bought by those who want it (equal shares).
    ///
    /// @param round counted from 1
    /// @param each what each of most pays: for one unit of weight, which is the whole where all weights are
    ///     one
    /// @param inFull how many pay this
    /// @param withRest how many give all that they have left, which is less
    /// @param rest the sum of what these give
    record PaidFor(String item, int supporters, int round, BigDecimal each, int inFull, int withRest, BigDecimal rest)
            implements Verdict {
        @Override
        public boolean chosen() {
            return true;
        }
    }

    /// Not bought: those who want it have too little left, or it is worth nothing (equal shares).
    ///
    /// @param had what they have left together
    /// @param missing what is lacking to its cost
    /// @param left who has how much left, the richest first
    /// @param spentOn what else they have paid for, the largest sum first
    record NotCovered(
            String item, int supporters, BigDecimal had, BigDecimal missing, List<Purse> left, List<Spent> spentOn)
            implements Verdict {

        public NotCovered {
            left = List.copyOf(left);
            spentOn = List.copyOf(spentOn);
        }

        @Override
        public boolean chosen() {
            return false;
        }
    }

    /// Its turn came while there was money enough (greedy, or completion).
    ///
    /// @param place in the order in which items had their turn, counted from 1
    /// @param before the money that was left before
    record InTurn(String item, int supporters, int place, BigDecimal before) implements Verdict {
        @Override
        public boolean chosen() {
            return true;
        }
    }

    /// Its turn came too late (greedy, or completion).
    ///
    /// @param left the money that was left
    /// @param missing what was lacking to its cost
    record DidNotFit(String item, int supporters, int place, BigDecimal left, BigDecimal missing) implements Verdict {
        @Override
        public boolean chosen() {
            return false;
        }
    }

    /// So many people with the same sum left.
    record Purse(BigDecimal left, int people) {}

    /// What some people paid together for one item.
    record Spent(String item, BigDecimal sum) {}
}
