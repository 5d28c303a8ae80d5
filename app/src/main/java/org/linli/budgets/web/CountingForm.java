package org.linli.budgets.web;

import org.jspecify.annotations.Nullable;
import org.linli.budgets.Casting;
import org.linli.budgets.Counting;
import org.linli.budgets.Method;
import org.linli.engine.budget.Completion;
import org.linli.engine.budget.Utility;
import org.linli.engine.budget.Voting;
import org.linli.shared.Constants;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;

/// How ballots are filled in and counted, as it is chosen.
///
/// @param guestsOnly anything if only guests of the meeting vote
record CountingForm(
        @Nullable String voting,
        @Nullable String most,
        @Nullable String points,
        @Nullable String guestsOnly,
        @Nullable String method,
        @Nullable String utility,
        @Nullable String completion) {

    Casting casting() {
        return new Casting(
                Constants.named(Voting.class, voting).orElse(Voting.APPROVAL),
                number(most, 0),
                number(points, Casting.USUAL.points()),
                guestsOnly != null);
    }

    Counting counting() {
        return new Counting(
                Constants.named(Method.class, method).orElse(Counting.USUAL.method()),
                Constants.named(Utility.class, utility).orElse(Counting.USUAL.utility()),
                Constants.named(Completion.class, completion).orElse(Counting.USUAL.completion()));
    }

    private static int number(@Nullable String typed, int usual) {
        return TypedText.line(typed).isEmpty()
                ? usual
                : TypedNumber.whole(typed).orElse(-1);
    }
}
