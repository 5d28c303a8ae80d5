package org.linli.budgets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.budgets.Finding.Reason;
import org.linli.engine.budget.Election;
import org.linli.engine.budget.Item;
import org.linli.engine.budget.Verdict;
import org.linli.shared.Money;

/// Counts the ballots of one budget. What nobody asked for is not bought, even if money is left.
final class Tally {

    private final BudgetSummary budget;
    private final List<BudgetItem> items;
    private final List<CastBallot> ballots;
    private final Map<String, BigDecimal> support = new HashMap<>();
    private final Map<String, Integer> supporters = new HashMap<>();

    Tally(BudgetSummary budget, List<BudgetItem> items, List<CastBallot> ballots) {
        this.budget = budget;
        this.items = items;
        this.ballots = ballots;
        for (var ballot : ballots) count(ballot.choices());
    }

    private void count(Choices choices) {
        for (int i = 0; i < choices.items().size(); i++) {
            var points = choices.points().isEmpty()
                    ? BigDecimal.ONE
                    : choices.points().get(i);
            if (points.signum() <= 0) continue;
            support.merge(choices.items().get(i), points, BigDecimal::add);
            supporters.merge(choices.items().get(i), 1, Integer::sum);
        }
    }

    /// For each item that somebody wants, how many do, or the points that they give.
    Map<String, BigDecimal> support() {
        return Map.copyOf(support);
    }

    Tallied by(Counting counting, Instant at) {
        long began = System.nanoTime();
        var wanted = items.stream()
                .filter(item -> supporters.containsKey(item.key()))
                .toList();
        var outcome = counting.outcome(election(wanted));
        int millis = (int) Duration.ofNanos(System.nanoTime() - began).toMillis();
        var byKey = items.stream().collect(Collectors.toMap(BudgetItem::key, Function.identity()));
        var findings = new ArrayList<Finding>();
        for (var verdict : outcome.verdicts()) {
            var item = byKey.get(verdict.item());
            if (item != null) findings.add(finding(findings.size(), item, verdict));
        }
        for (var item : items)
            if (!supporters.containsKey(item.key()))
                findings.add(new Found(findings.size(), item, Reason.NOBODY).finding(this));
        return new Tallied(
                counting,
                outcome.share().setScale(2, RoundingMode.HALF_EVEN),
                fen(outcome.spent()),
                fen(outcome.left()),
                ballots.size(),
                served(outcome.winners()),
                millis,
                at,
                findings);
    }

    private int served(List<String> winners) {
        var funded = new HashSet<>(winners);
        return (int) ballots.stream()
                .filter(ballot -> ballot.choices().items().stream().anyMatch(funded::contains))
                .count();
    }

    private Election election(List<BudgetItem> about) {
        var keys = about.stream().map(BudgetItem::key).collect(Collectors.toSet());
        return new Election(
                budget.facts().money().amount(),
                budget.casting().voting(),
                about.stream()
                        .map(item ->
                                new Item(item.key(), item.nameZh(), item.cost().amount()))
                        .toList(),
                ballots.stream()
                        .map(ballot -> known(ballot.choices(), keys).ballot(ballot.channel() + " " + ballot.voter()))
                        .toList());
    }

    /// Points that are nothing name items which nobody wants.
    private static Choices known(Choices choices, Set<String> keys) {
        if (keys.containsAll(choices.items())) return choices;
        var items = new ArrayList<String>();
        var points = new ArrayList<BigDecimal>();
        for (int i = 0; i < choices.items().size(); i++) {
            if (!keys.contains(choices.items().get(i))) continue;
            items.add(choices.items().get(i));
            if (!choices.points().isEmpty()) points.add(choices.points().get(i));
        }
        return new Choices(items, points);
    }

    private Finding finding(int position, BudgetItem item, Verdict verdict) {
        return switch (verdict) {
            case Verdict.PaidFor paid ->
                new Found(position, item, Reason.PAID_FOR)
                        .turn(paid.round())
                        .paid(paid.each(), paid.inFull(), paid.withRest(), paid.rest())
                        .finding(this);
            case Verdict.NotCovered lacking -> {
                var found = new Found(position, item, Reason.NOT_COVERED).lacked(lacking.had(), lacking.missing());
                if (!lacking.spentOn().isEmpty())
                    found.other(
                            lacking.spentOn().getFirst().item(),
                            lacking.spentOn().getFirst().sum());
                yield found.finding(this);
            }
            case Verdict.InTurn turn ->
                new Found(position, item, Reason.IN_TURN)
                        .turn(turn.place())
                        .lacked(turn.before(), BigDecimal.ZERO)
                        .finding(this);
            case Verdict.DidNotFit late ->
                new Found(position, item, Reason.DID_NOT_FIT)
                        .turn(late.place())
                        .lacked(late.left(), late.missing())
                        .finding(this);
        };
    }

    private static Money fen(BigDecimal yuan) {
        return Money.fen(
                yuan.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    /// A finding while it is put together: most figures are nothing for most reasons.
    private static final class Found {

        private final int position;
        private final BudgetItem item;
        private final Reason reason;
        private int turn;
        private BigDecimal each = BigDecimal.ZERO;
        private int inFull;
        private int withRest;
        private BigDecimal had = BigDecimal.ZERO;
        private BigDecimal missing = BigDecimal.ZERO;
        private String other = "";
        private BigDecimal otherSum = BigDecimal.ZERO;

        Found(int position, BudgetItem item, Reason reason) {
            this.position = position;
            this.item = item;
            this.reason = reason;
        }

        Found turn(int number) {
            turn = number;
            return this;
        }

        Found paid(BigDecimal price, int full, int less, BigDecimal rest) {
            each = price;
            inFull = full;
            withRest = less;
            had = rest;
            return this;
        }

        Found lacked(BigDecimal there, BigDecimal lacking) {
            had = there;
            missing = lacking;
            return this;
        }

        void other(String key, BigDecimal sum) {
            other = key;
            otherSum = sum;
        }

        Finding finding(Tally tally) {
            return new Finding(
                    position,
                    item,
                    reason,
                    tally.supporters.getOrDefault(item.key(), 0),
                    tally.support.getOrDefault(item.key(), BigDecimal.ZERO),
                    turn,
                    each,
                    inFull,
                    withRest,
                    had,
                    missing,
                    other,
                    otherSum);
        }
    }
}
