package org.linli.budgets.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BallotCounts;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetSummary;
import org.linli.dialogue.MeetingSummary;
import org.linli.ui.Choice;
import org.linli.ui.QrCode;

/// One shared budget, for colleagues.
///
/// @param meeting title of the meeting it hangs on; empty if it stands by itself
/// @param promises where to read of those that items became, by their keys
/// @param link at which anybody may look
/// @param ahead meetings about its place to which it can be taken, as long as it hangs on none
/// @param decisions by which money can come to its place
/// @param decision what the meeting has agreed on last; empty if nothing
/// @param mayPromise whether people sit together now, so that promises can be given
public record BudgetPage(
        BudgetSummary budget,
        String meeting,
        List<BudgetItem> items,
        Map<String, String> promises,
        BallotCounts counts,
        String link,
        QrCode code,
        @Nullable PlanView plan,
        @Nullable ResultView result,
        List<MeetingSummary> ahead,
        List<Choice> decisions,
        String decision,
        boolean mayPrepare,
        boolean mayPromise) {

    public BudgetPage {
        items = List.copyOf(items);
        promises = Map.copyOf(promises);
        ahead = List.copyOf(ahead);
        decisions = List.copyOf(decisions);
    }

    public String path() {
        return budget.address();
    }
}
