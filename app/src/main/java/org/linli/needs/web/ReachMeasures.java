package org.linli.needs.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.linli.needs.web.ReachMeasure.Row;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.SiteKind;
import org.linli.places.WalkingTimes;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;

/// Counts the households that walk ten minutes at most.
@Component
class ReachMeasures {

    private final Places places;
    private final WalkingTimes times;

    ReachMeasures(Places places, WalkingTimes times) {
        this.places = places;
        this.times = times;
    }

    /// Of the communities in the place; of the place itself, where it lies in one.
    ReachMeasure of(PlacePath scope) {
        var inside = places.communities().stream()
                .filter(community -> scope.contains(community.path()))
                .toList();
        var shown = inside.isEmpty() && !scope.equals(PlacePath.ALL) ? List.of(places.get(scope.place())) : inside;
        var kinds = new LinkedHashSet<SiteKind>();
        for (var place : shown) kinds.addAll(times.kinds(place.path()));
        var sorted = SiteKind.serving().stream().filter(kinds::contains).toList();
        var reaches = times.reach(shown.stream().map(PlaceSummary::path).toList(), sorted);
        var rows = new ArrayList<Row>();
        for (var place : shown) rows.add(new Row(place, Objects.requireNonNull(reaches.get(place.path()))));
        return new ReachMeasure(sorted, rows);
    }
}
