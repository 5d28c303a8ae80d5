package org.linli.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// How a list is narrowed to a place.
@Component
public class PlaceChoices {

    private final Places places;

    PlaceChoices(Places places) {
        this.places = places;
    }

    /// The communities to choose from, and whichever place the address asks for.
    ///
    /// @param name of the condition in the address
    public ListFilter filter(String name, String label, Ui ui) {
        var asked = ListFilter.words(name, label);
        var offered = new ArrayList<>(places.communities());
        place(ListQuery.of(ui, List.of(asked)), name)
                .filter(place -> !offered.contains(place))
                .ifPresent(offered::add);
        return ListFilter.choice(
                name,
                label,
                offered.stream()
                        .map(place ->
                                new Choice(place.id().toString(), place.inFull().in(ui)))
                        .toList());
    }

    /// Where the rows must lie; nothing where no place is asked for, or none that there is.
    public Optional<PlacePath> asked(ListQuery query, String name) {
        return place(query, name).map(PlaceSummary::path);
    }

    private Optional<PlaceSummary> place(ListQuery query, String name) {
        return PlaceId.parse(query.value(name)).flatMap(places::find);
    }
}
