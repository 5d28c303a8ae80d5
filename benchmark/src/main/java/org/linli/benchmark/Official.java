package org.linli.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.linli.engine.budget.Election;
import org.linli.engine.budget.Item;
import org.linli.engine.budget.Outcome;
import org.linli.engine.budget.PabulibFile;

/// Where the winners that a town announced differ from those with most votes that fit, and what the file
/// says of it.
final class Official {

    private final Map<String, Integer> votes = new HashMap<>();
    private final List<String> announced;
    private final BigDecimal left;

    private Official(Election election, List<String> announced) {
        this.announced = announced;
        for (var ballot : election.ballots()) for (var item : ballot.items()) votes.merge(item, 1, Integer::sum);
        var spent = election.items().stream()
                .filter(item -> announced.contains(item.id()))
                .map(Item::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        left = election.budget().subtract(spent);
    }

    /// A line for each item on which the town and [Outcome] differ.
    static List<String> of(PabulibFile file, Election election, Outcome greedy) {
        var announced = file.selected();
        if (announced.isEmpty()) return List.of("  official: the file names no winners");
        var official = new Official(election, announced.get());
        if (new HashSet<>(announced.get()).equals(new HashSet<>(greedy.winners())))
            return List.of("  official: the same");
        var lines = new ArrayList<String>();
        for (var item : election.items()) {
            boolean ours = greedy.winners().contains(item.id());
            boolean theirs = announced.get().contains(item.id());
            if (ours && !theirs) lines.add("  official: " + official.leftOut(item));
            if (theirs && !ours) lines.add("  official: " + official.takenIn(item, greedy));
        }
        return lines;
    }

    private String leftOut(Item item) {
        int own = votes(item.id());
        int fewest = announced.stream().mapToInt(this::votes).min().orElse(0);
        var why = item.cost().compareTo(left) > 0
                ? "it does not fit beside what the town chose"
                : own < fewest
                        ? "it has fewer votes than every winner, so the town asks for more votes or stops before the end"
                        : "winners have fewer votes (%d), so a rule that the file does not tell excludes it"
                                .formatted(fewest);
        return "leaves out %s (%d votes, costs %s, %s left): %s"
                .formatted(item.id(), own, item.cost().toPlainString(), left.toPlainString(), why);
    }

    private String takenIn(Item item, Outcome greedy) {
        var why = left.signum() < 0
                ? "the town spends %s more than the budget"
                        .formatted(left.negate().toPlainString())
                : "by votes alone %s is left when its turn comes"
                        .formatted(greedy.left().toPlainString());
        return "takes in %s (%d votes, costs %s): %s"
                .formatted(item.id(), votes(item.id()), item.cost().toPlainString(), why);
    }

    private int votes(String item) {
        return votes.getOrDefault(item, 0);
    }
}
