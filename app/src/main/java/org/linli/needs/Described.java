package org.linli.needs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceSummary;

/// What is said of a need once every rule has been kept.
record Described(NeedDraft draft, PlaceSummary place, Holder holder, LocalDate since) {

    Map<String, @Nullable Object> parameters() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        var circle = holder.circle();
        var organisation = holder.organisation();
        all.put("subdistrict", place.path().subdistrict().value());
        all.put("place", place.id().value());
        all.put("path", place.path().value());
        all.put("placeName", place.inFull().zh());
        all.put("title", draft.title());
        all.put("body", draft.body());
        all.put("circle", circle == null ? null : circle.name());
        all.put("circleWords", holder.words());
        all.put("organisation", organisation == null ? null : organisation.value());
        all.put("category", draft.category());
        all.put("unit", draft.unit().name());
        all.put("strength", draft.strength().name());
        all.put("since", since);
        all.put("hypothesis", draft.hypothesis());
        all.put("unknown", draft.unknown());
        all.put("shown", draft.shownToPublic());
        return all;
    }
}
