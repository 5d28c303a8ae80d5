package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Method of Equal Shares (Peters, Pierczyński and Skowron, NeurIPS 2021).
///
/// Everybody has the same share of the budget. An item can be bought where those who want it can pay for
/// it, each in proportion to what it is worth to them, or with all they have left where that is less; of
/// those that can be bought the next is the one at the lowest price for its worth.
public final class EqualShares {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Utility utility;
    private final Completion completion;

    private EqualShares(Utility utility, Completion completion) {
        this.utility = utility;
        this.completion = completion;
    }

    public static EqualShares by(Utility utility) {
        return new EqualShares(utility, Completion.NONE);
    }

    public EqualShares completedBy(Completion completion) {
        return new EqualShares(utility, completion);
    }

    public Outcome outcome(Election election) {
        var wishes = Wishes.of(election, utility);
        var sale = sale(election, wishes);
        var winners = sale.bought().stream().map(Verdict::item).toList();
        var verdicts = new ArrayList<Verdict>(sale.bought());
        if (completion.spendsTheRest())
            verdicts.addAll(Greedy.verdicts(election.budget().subtract(sale.cost()), wishes, winners));
        else
            verdicts.addAll(sale.notCovered(election.items().stream()
                    .map(Item::id)
                    .filter(id -> !winners.contains(id))
                    .toList()));
        return Outcome.of(election, sale.share().rounded(2), verdicts);
    }

    private Sale sale(Election election, List<Wish> wishes) {
        int voters = election.ballots().size();
        var share = voters == 0 ? Fraction.ZERO : Fraction.of(election.budget()).over(voters);
        var sale = new Sale(wishes, voters, share);
        if (!completion.raisesShares()) return sale;
        while (fitsMore(election, sale))
            for (var next : ahead(wishes, voters, sale.share())) {
                if (!fitsMore(election, sale) || next.cost().compareTo(election.budget()) > 0) return sale;
                sale = next;
            }
        return sale;
    }

    /// The next few shares, one for each processor, at the same time.
    private static List<Sale> ahead(List<Wish> wishes, int voters, Fraction share) {
        return Stream.iterate(raised(share), EqualShares::raised)
                .limit(Runtime.getRuntime().availableProcessors())
                .toList()
                .parallelStream()
                .map(next -> new Sale(wishes, voters, next))
                .toList();
    }

    private static Fraction raised(Fraction share) {
        var part = share.over(Fraction.of(THOUSAND));
        return share.plus(part.compareTo(Fraction.of(1)) > 0 ? part : Fraction.of(1));
    }

    /// Whether there is money for another item, and anybody who could not pay all items alone.
    private static boolean fitsMore(Election election, Sale sale) {
        var all = election.items().stream().map(Item::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sale.share().compareTo(Fraction.of(all)) >= 0) return false;
        var left = election.budget().subtract(sale.cost());
        var winners = sale.bought().stream().map(Verdict::item).toList();
        return election.items().stream()
                .anyMatch(item -> !winners.contains(item.id()) && item.cost().compareTo(left) <= 0);
    }
}
