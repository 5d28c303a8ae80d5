package org.linli.budgets.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetState;
import org.linli.budgets.BudgetSummary;
import org.linli.budgets.Choices;
import org.linli.budgets.PlanWish;
import org.linli.budgets.VoterKey;
import org.linli.shared.Money;

/// One shared budget, for anybody.
///
/// @param promises where to read of those that items became, by the items' keys
/// @param token by which this phone is known, made when the form was first shown
/// @param voter the same, as what it says is kept
/// @param own what this voter has said; [Choices#NONE] if nothing yet
/// @param guest their name, if they came with the code of a guest; else empty
/// @param onPaper whether they hold a paper, and vote on it
/// @param ballots how many there are
public record PublicBudgetPage(
        BudgetSummary budget,
        String meeting,
        List<BudgetItem> items,
        Map<String, String> promises,
        String token,
        VoterKey voter,
        Choices own,
        String guest,
        boolean onPaper,
        int ballots,
        @Nullable PlanView plan,
        @Nullable ResultView result) {

    public PublicBudgetPage {
        items = List.copyOf(items);
        promises = Map.copyOf(promises);
    }

    /// How this phone asks for changes of the plan.
    public Asking asking() {
        if (plan == null || budget.state() != BudgetState.OPEN) return Asking.NOT;
        var own = plan.wishes().stream()
                .filter(wish -> wish.isOf(voter))
                .map(PlanWish::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Asking(budget.publicAddress() + "/wishes", token, own);
    }

    public boolean hasVoted() {
        return !own.items().isEmpty();
    }

    /// What the voter's items cost together.
    public Money sum() {
        return items.stream()
                .filter(item -> own.items().contains(item.key()))
                .map(BudgetItem::cost)
                .reduce(Money.fen(0), Money::plus);
    }

    /// How many places a ranking has.
    public int ranks() {
        int most = budget.casting().most();
        return most == 0 ? Math.min(10, items.size()) : Math.min(most, items.size());
    }

    /// Whether this reader may vote as they are.
    public boolean mayVote() {
        return !onPaper && (!budget.casting().guestsOnly() || !guest.isEmpty());
    }
}
