package org.linli.needs.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Circle;
import org.linli.needs.SiteCheck;
import org.linli.needs.web.OnFootCheck.From;
import org.linli.needs.web.OnFootCheck.Round;
import org.linli.places.Pace;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.WalkingTimes;
import org.linli.shared.PlaceId;
import org.springframework.stereotype.Component;

/// Reckons from the plan how far those who lack something would walk.
@Component
class OnFootChecks {

    private static final Set<Circle> SLOW =
            EnumSet.of(Circle.OLD_PEOPLE, Circle.OLD_AND_ALONE, Circle.DISABLED_PEOPLE, Circle.CHRONICALLY_ILL);

    private final Places places;
    private final WalkingTimes times;

    OnFootChecks(Places places, WalkingTimes times) {
        this.places = places;
        this.times = times;
    }

    /// @param circle whose need it is; none for an organisation's
    /// @param homes where they live
    OnFootCheck of(SiteCheck check, @Nullable Circle circle, List<PlaceId> homes) {
        var pace = circle != null && SLOW.contains(circle) ? Pace.SLOW : Pace.USUAL;
        var kind = Objects.requireNonNull(check.kind());
        var from = homes.stream().map(places::get).toList();
        var reaches = times.reach(from.stream().map(PlaceSummary::path).toList(), List.of(kind));
        var lines = new ArrayList<From>();
        for (var place : from)
            lines.add(new From(
                    place, Objects.requireNonNull(reaches.get(place.path())).getFirst()));
        return new OnFootCheck(pace, lines, check.slot(), round(check, homes));
    }

    private @Nullable Round round(SiteCheck check, List<PlaceId> homes) {
        var from = check.from();
        var room = check.room();
        if (from == null || room == null) return null;
        return new Round(
                places.get(from), places.get(room), times.detours(from, room, homes), times.instead(from, room, homes));
    }
}
