package org.linli.budgets;

import org.linli.engine.budget.Completion;
import org.linli.engine.budget.Election;
import org.linli.engine.budget.EqualShares;
import org.linli.engine.budget.Greedy;
import org.linli.engine.budget.Outcome;
import org.linli.engine.budget.Utility;
import org.linli.engine.budget.Voting;

/// The rule by which it is found out what is paid for; agreed on before anybody votes.
public record Counting(Method method, Utility utility, Completion completion) {

    public static final Counting USUAL = new Counting(Method.EQUAL_SHARES, Utility.COST, Completion.ADD1_UTILITARIAN);

    /// As it can be with ballots of that kind: points count as points, and counting by votes leaves nothing to
    /// complete.
    public Counting fitting(Voting voting) {
        var points = voting != Voting.APPROVAL;
        var measure =
                points ? Utility.POINTS : utility == Utility.POINTS || method == Method.GREEDY ? Utility.COST : utility;
        return new Counting(method, measure, method == Method.GREEDY ? Completion.NONE : completion);
    }

    /// The other rule, to hold beside this one.
    public Counting other() {
        return method == Method.GREEDY
                ? new Counting(Method.EQUAL_SHARES, utility, Completion.ADD1_UTILITARIAN)
                : new Counting(
                        Method.GREEDY, utility == Utility.POINTS ? Utility.POINTS : Utility.COST, Completion.NONE);
    }

    public boolean isShared() {
        return method == Method.EQUAL_SHARES;
    }

    Outcome outcome(Election election) {
        return isShared()
                ? EqualShares.by(utility).completedBy(completion).outcome(election)
                : Greedy.by(utility).outcome(election);
    }
}
