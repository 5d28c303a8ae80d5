package org.linli.needs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.WeekHours;
import org.linli.places.Plan;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;

/// Where and when people lack something.
///
/// @param plan none where the place was never drawn
/// @param week at which hours how many of the needs are felt, against the hour with the most
/// @param busiest how many needs are felt at that hour
/// @param places how many needs each community has
/// @param live all of them, what is urgent foremost
/// @param circles how many needs each circle of people has
public record NeedMap(
        List<ListFilter> filters,
        ListQuery query,
        @Nullable Plan plan,
        WeekHours week,
        int busiest,
        List<Line> places,
        List<Line> circles,
        List<NeedRow> live) {

    /// How many signs a plan bears before none of them can be read.
    static final int SIGNS = 8;

    public NeedMap {
        filters = List.copyOf(filters);
        places = List.copyOf(places);
        circles = List.copyOf(circles);
        live = List.copyOf(live);
    }

    public int all() {
        return live.size();
    }

    public int marked() {
        return plan == null ? 0 : Math.min(SIGNS, live.size());
    }

    /// Those that the plan bears no sign of.
    public List<NeedRow> unmarked() {
        return live.subList(marked(), live.size());
    }

    /// @param unmet how many of them nobody takes on
    public record Line(String name, int count, int unmet, String href) {}
}
