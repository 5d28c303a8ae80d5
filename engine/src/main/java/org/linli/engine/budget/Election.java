package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Money, what it can be spent on, and who wants what.
public record Election(BigDecimal budget, Voting voting, List<Item> items, List<Ballot> ballots) {

    public Election {
        items = List.copyOf(items);
        ballots = List.copyOf(ballots);
        if (budget.signum() < 0) throw new IllegalArgumentException("the budget is negative: " + budget);
        var known = items.stream().map(Item::id).collect(Collectors.toSet());
        if (known.size() < items.size()) throw new IllegalArgumentException("two items have the same id");
        var voters = new HashSet<String>();
        for (var ballot : ballots) {
            if (!voters.add(ballot.voter()))
                throw new IllegalArgumentException("voter " + ballot.voter() + " votes twice");
            for (var id : ballot.items())
                if (!known.contains(id))
                    throw new IllegalArgumentException("voter " + ballot.voter() + " names an unknown item: " + id);
            if (voting.hasPoints() != !ballot.points().isEmpty()
                    && !ballot.items().isEmpty())
                throw new IllegalArgumentException(
                        "voter " + ballot.voter() + (voting.hasPoints() ? " gives no points" : " gives points"));
        }
    }
}
