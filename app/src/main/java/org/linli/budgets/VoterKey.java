package org.linli.budgets;

import org.linli.shared.Secrets;

/// By what one voter is known in one budget, and nowhere else: a digest from which nothing can be read.
public record VoterKey(String digest) {

    /// A phone, by what it was given when it first voted.
    public static VoterKey phone(BudgetSummary budget, String token) {
        return of("phone\n" + budget.code() + "\n" + token);
    }

    /// A guest of the meeting, whichever phone they use.
    ///
    /// @param code their own, which they alone know
    public static VoterKey guest(BudgetSummary budget, String code) {
        return of("guest\n" + budget.code() + "\n" + budget.meeting() + "\n" + code);
    }

    private static VoterKey of(String words) {
        return new VoterKey(Secrets.hex(words));
    }
}
