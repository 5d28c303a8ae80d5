package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.List;

/// What the money is spent on.
///
/// @param winners ids in the order in which they were chosen
/// @param share what each voter had to spend in the end; 0 where the rule knows no shares
/// @param spent what the winners cost
/// @param left what remains of the budget
/// @param verdicts one for each item, winners first in their order, then the others by id
public record Outcome(
        List<String> winners, BigDecimal share, BigDecimal spent, BigDecimal left, List<Verdict> verdicts) {

    public Outcome {
        winners = List.copyOf(winners);
        verdicts = List.copyOf(verdicts);
    }

    static Outcome of(Election election, BigDecimal share, List<Verdict> verdicts) {
        var winners =
                verdicts.stream().filter(Verdict::chosen).map(Verdict::item).toList();
        var spent = election.items().stream()
                .filter(item -> winners.contains(item.id()))
                .map(Item::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Outcome(winners, share, spent, election.budget().subtract(spent), verdicts);
    }

    public Verdict verdict(String item) {
        return verdicts.stream()
                .filter(verdict -> verdict.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such item: " + item));
    }
}
