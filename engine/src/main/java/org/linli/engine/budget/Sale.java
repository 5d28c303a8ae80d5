package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Equal shares with one share: what is bought, round by round, until nobody can buy anything.
final class Sale {

    /// Rates nearer to each other than this are compared exactly.
    private static final double ALIKE = 1e-7;

    private final List<Wish> wishes;
    private final Purses purses;
    private final List<Verdict.PaidFor> bought = new ArrayList<>();
    private BigDecimal cost = BigDecimal.ZERO;

    /// @param wishes in the order in which the first of equal ones is taken
    Sale(List<Wish> wishes, int voters, Fraction share) {
        this.wishes = wishes;
        purses = new Purses(share, voters, wishes.size());
        var offers = new ArrayList<Offer>();
        for (var wish : wishes) if (wish.utility().compareTo(Fraction.ZERO) > 0) offers.add(new Offer(wish, purses));
        for (var best = best(offers); !best.isEmpty(); best = best(offers)) {
            var winner = cheapest(best);
            offers.remove(winner);
            cost = cost.add(winner.wish().item.cost());
            bought.add(winner.buy(bought.size() + 1));
        }
    }

    List<Verdict.PaidFor> bought() {
        return bought;
    }

    BigDecimal cost() {
        return cost;
    }

    Fraction share() {
        return purses.share;
    }

    /// The offers whose rates are the lowest or very near. The last rates of all are lower bounds: whatever
    /// lies above the best found so far need not be looked at. Offers that cannot be paid any more are
    /// dropped.
    private static List<Offer> best(List<Offer> offers) {
        offers.sort(Comparator.comparingDouble(Offer::rate));
        double best = Double.POSITIVE_INFINITY;
        var found = new ArrayList<Offer>();
        var dropped = new ArrayList<Offer>();
        for (var offer : offers) {
            if (offer.rate() > best * (1 + ALIKE)) break;
            if (offer.isAffordable(best * (1 + ALIKE))) {
                found.add(offer);
                best = Math.min(best, offer.rate());
            } else dropped.add(offer);
        }
        offers.removeAll(dropped);
        double bound = best * (1 + ALIKE);
        found.removeIf(offer -> offer.rate() > bound);
        return found;
    }

    private static Offer cheapest(List<Offer> offers) {
        if (offers.size() == 1) return offers.getFirst();
        return offers.stream()
                .map(offer -> Map.entry(offer, offer.exactRate()))
                .min(Map.Entry.<Offer, Fraction>comparingByValue()
                        .thenComparing(entry -> entry.getKey().wish().item.id()))
                .orElseThrow()
                .getKey();
    }

    /// For those of these ids that were not bought.
    List<Verdict> notCovered(List<String> ids) {
        return wishes.stream()
                .filter(wish -> ids.contains(wish.item.id()))
                .<Verdict>map(this::notCovered)
                .toList();
    }

    private Verdict notCovered(Wish wish) {
        double had = Arrays.stream(wish.voters)
                .mapToDouble(voter -> purses.near[voter])
                .sum();
        var rounded = Money.rounded(had);
        var spent = purses.spent(wish.voters).entrySet().stream()
                .sorted(Map.Entry.<Item, Double>comparingByValue().reversed())
                .map(entry -> new Verdict.Spent(entry.getKey().id(), Money.rounded(entry.getValue())))
                .toList();
        var missing = wish.item.cost().subtract(rounded).max(BigDecimal.ZERO);
        return new Verdict.NotCovered(wish.item.id(), wish.voters.length, rounded, missing, left(wish), spent);
    }

    private List<Verdict.Purse> left(Wish wish) {
        var hundredths = Arrays.stream(wish.voters)
                .mapToLong(voter -> Math.round(purses.near[voter] * 100))
                .sorted()
                .toArray();
        var left = new ArrayList<Verdict.Purse>();
        for (int last = hundredths.length - 1; last >= 0; ) {
            int before = last;
            while (before >= 0 && hundredths[before] == hundredths[last]) before--;
            left.add(new Verdict.Purse(Money.hundredths(hundredths[last]), last - before));
            last = before;
        }
        return left;
    }
}
