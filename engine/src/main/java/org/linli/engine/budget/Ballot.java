package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/// What one voter wants.
///
/// @param items ids, in a ranking the most wanted first
/// @param points one for each item; empty for approvals and rankings
public record Ballot(String voter, List<String> items, List<BigDecimal> points) {

    public Ballot {
        items = List.copyOf(items);
        points = List.copyOf(points);
        if (!points.isEmpty() && points.size() != items.size())
            throw new IllegalArgumentException(
                    "voter " + voter + " names " + items.size() + " items and gives points to " + points.size());
        if (new HashSet<>(items).size() < items.size())
            throw new IllegalArgumentException("voter " + voter + " names an item twice");
    }

    /// Approvals, or a ranking with the most wanted first.
    public static Ballot of(String voter, List<String> items) {
        return new Ballot(voter, items, List.of());
    }
}
