package org.linli.surveys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceSummary;

/// Finds a place by its number, its name, its way of names from the community down, or the end of
/// that way, in either language. What could be two places is neither.
final class NamedPlaces {

    private final Map<String, PlaceSummary> byName = new HashMap<>();

    NamedPlaces(List<PlaceSummary> places) {
        Set<String> twice = new HashSet<>();
        for (var place : places) {
            byName.put(place.id().toString(), place);
            add(place.called().zh(), place, twice);
            add(place.called().en(), place, twice);
            for (var way : List.of(place.spoken().zh(), place.spoken().en())) {
                var steps = List.of(way.split(" "));
                for (int from = 0; from < steps.size(); from++)
                    add(String.join("", steps.subList(from, steps.size())), place, twice);
            }
        }
        byName.keySet().removeAll(twice);
    }

    private void add(String name, PlaceSummary place, Set<String> twice) {
        var plain = plain(name);
        if (plain.isEmpty()) return;
        var other = byName.putIfAbsent(plain, place);
        if (other != null && !other.equals(place)) twice.add(plain);
    }

    @Nullable
    PlaceSummary find(String words) {
        return byName.get(plain(words));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s,，、·/-]+", "").toLowerCase(Locale.ROOT);
    }
}
