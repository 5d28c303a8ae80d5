package org.linli.dialogue;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Money;

/// Money for a promise. Amounts are added, never shares: a percentage forgets what it is of.
///
/// @param decided by which decision; without words if it stands nowhere
public record MoneyLine(MoneyPart part, Money amount, String source, DecidedBy decided, String by, Instant at) {

    public static final int LIMIT = 120;

    /// Leads to the question by which it came, where that is one of those.
    MoneyLine leading(List<Decision> asked) {
        return asked.stream()
                .filter(one -> one.question().equals(decided.words()))
                .findFirst()
                .map(one -> DecidedBy.question(one.question(), one.meeting(), one.id()))
                .map(found -> new MoneyLine(part, amount, source, found, by, at))
                .orElse(this);
    }
}
