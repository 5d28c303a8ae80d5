package org.linli.places.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.places.BoundaryItem;
import org.linli.places.BoundaryOwner;
import org.linli.places.PlaceDetails;
import org.linli.places.Plan;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;

/// One place, for those who keep it in order.
///
/// @param boundaries what holds today, answers of places above included
/// @param history what was ever noted here, the latest first
/// @param registered names of the organisations that are responsible there
/// @param mayEdit whether the reader may change it
public record PlacePage(
        PlaceDetails details,
        @Nullable Plan plan,
        List<BoundaryOwner> boundaries,
        List<BoundaryOwner> history,
        List<String> registered,
        boolean mayEdit) {

    public PlacePage {
        boundaries = List.copyOf(boundaries);
        history = List.copyOf(history);
        registered = List.copyOf(registered);
    }

    /// What holds for the item; none if nobody has ever asked.
    public @Nullable BoundaryOwner owner(BoundaryItem item) {
        return boundaries.stream().filter(b -> b.item() == item).findFirst().orElse(null);
    }

    /// What holds here as a list, to be taken away.
    public ListView view() {
        return ListView.plain(
                List.of(),
                new ListQuery(address() + "/boundaries", Map.of(), "", 1),
                boundaries.size(),
                BoundaryItem.values().length);
    }

    public String address() {
        return "/places/" + details.place().id();
    }
}
