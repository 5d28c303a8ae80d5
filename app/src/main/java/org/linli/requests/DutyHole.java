package org.linli.requests;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A category that falls between the chairs: no line says who leads, or the one who leads is not registered here.
///
/// @param missing code of the lead that nobody has registered; empty where there is no line at all
public record DutyHole(Category category, String missing) {

    static Optional<DutyHole> of(Category leaf, List<DutyRow> today, Collection<String> registered) {
        var lines =
                today.stream().filter(row -> row.category().equals(leaf.code())).toList();
        if (lines.isEmpty()) return Optional.of(new DutyHole(leaf, ""));
        return lines.stream()
                .map(DutyRow::lead)
                .filter(lead -> !registered.contains(lead))
                .findFirst()
                .map(lead -> new DutyHole(leaf, lead));
    }
}
