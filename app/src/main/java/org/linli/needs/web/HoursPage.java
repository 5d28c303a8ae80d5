package org.linli.needs.web;

import java.util.List;
import java.util.Objects;
import org.linli.places.PlaceSummary;

/// When and where a need is, to be painted and ticked.
///
/// @param inside the places that it may be spread over
public record HoursPage(NeedPage need, List<PlaceSummary> inside) {

    public HoursPage {
        inside = List.copyOf(inside);
    }

    public boolean isAt(PlaceSummary place) {
        return need.spread().stream().anyMatch(one -> one.place() == place.id().value());
    }

    /// About how many there, as it was typed; empty where nobody has counted.
    public String about(PlaceSummary place) {
        return need.spread().stream()
                .filter(one -> one.place() == place.id().value())
                .map(NeedPage.Spread::about)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }
}
