package org.linli.needs.web;

import java.util.List;
import org.linli.places.PlaceSummary;
import org.linli.places.SiteKind;
import org.linli.places.WithinReach;

/// How many households walk ten minutes at most to what they need (M26), community by community.
///
/// @param kinds what is walked to
/// @param rows one for each community
public record ReachMeasure(List<SiteKind> kinds, List<Row> rows) {

    public ReachMeasure {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /// @param reaches in the order of the kinds
    public record Row(PlaceSummary place, List<WithinReach> reaches) {

        public Row {
            reaches = List.copyOf(reaches);
        }

        /// Where stands who has it further.
        public String href(WithinReach reach) {
            return "/plan/walking?place=" + place.id() + "&kind=" + reach.kind();
        }

        public int unknown() {
            return reaches.stream().mapToInt(WithinReach::unknown).max().orElse(0);
        }
    }
}
