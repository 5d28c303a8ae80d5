package org.linli.dialogue;

import java.time.Instant;
import org.linli.shared.Money;

/// Money for a promise. Amounts are added, never shares: a percentage forgets what it is of.
///
/// @param decided by which decision; empty if it stands nowhere
public record MoneyLine(MoneyPart part, Money amount, String source, String decided, String by, Instant at) {

    public static final int LIMIT = 120;
}
