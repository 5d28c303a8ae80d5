package org.linli.budgets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MoneyPart;
import org.linli.shared.Money;

/// What a plan was on some day: how much money from where, by which decision, for what. Never changed.
///
/// @param money all that there was then
/// @param lines also those that were struck in it
public record PlanVersion(
        int number,
        MoneyPart part,
        Money money,
        String source,
        DecidedBy decided,
        Instant at,
        String by,
        List<PlanLine> lines) {

    public static final int LIMIT = 120;

    public PlanVersion {
        lines = List.copyOf(lines);
    }

    public List<PlanLine> standing() {
        return lines.stream().filter(PlanLine::stands).toList();
    }

    public Money cost() {
        return standing().stream().map(line -> line.item().cost()).reduce(Money.fen(0), Money::plus);
    }

    /// Whether the line came with it, or cost another sum from then on.
    boolean touches(String key) {
        return line(key)
                .filter(line -> line.mark() == Mark.ADDED || line.mark() == Mark.CHANGED)
                .isPresent();
    }

    Optional<PlanLine> line(String key) {
        return lines.stream().filter(line -> line.item().key().equals(key)).findFirst();
    }
}
