package org.linli.budgets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.linli.shared.Money;

/// What comes out by one rule.
///
/// @param share what each voter had to spend in the end, in yuan; 0 where the rule knows no shares
/// @param served voters who get at least one item that they asked for
/// @param findings one for each item, those that are paid for first
public record Tallied(
        Counting counting,
        BigDecimal share,
        Money spent,
        Money left,
        int voters,
        int served,
        int millis,
        Instant at,
        List<Finding> findings) {

    public Tallied {
        findings = List.copyOf(findings);
    }

    public List<Finding> funded() {
        return findings.stream().filter(Finding::isFunded).toList();
    }

    public boolean funds(String key) {
        return funded().stream().anyMatch(one -> one.item().key().equals(key));
    }

    /// In per cent.
    public int servedShare() {
        return voters == 0 ? 0 : Math.round(100f * served / voters);
    }
}
