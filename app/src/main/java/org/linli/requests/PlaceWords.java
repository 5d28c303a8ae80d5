package org.linli.requests;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.places.PlaceSummary;

/// Finds the place that somebody wrote about in their own words: by its name, its path of names, or the
/// end of it, wherever in the words it stands. What could be two places is neither.
final class PlaceWords {

    private static final int SHORTEST = 2;

    private final Map<String, PlaceSummary> byName = new HashMap<>();
    private final Map<String, Optional<PlaceSummary>> found = new HashMap<>();
    private int longest;

    PlaceWords(Collection<PlaceSummary> places) {
        Set<String> twice = new HashSet<>();
        for (var place : places) {
            for (var name : names(place)) {
                if (byName.putIfAbsent(name, place) != null && !place.equals(byName.get(name))) twice.add(name);
                longest = Math.max(longest, name.length());
            }
        }
        byName.keySet().removeAll(twice);
    }

    /// 铁西社区 工务院 3号楼: the whole, 工务院 3号楼, and 3号楼.
    private static List<String> names(PlaceSummary place) {
        var steps = place.fullName().split(" ");
        var names = new ArrayList<String>();
        names.add(plain(place.name()));
        for (int from = 0; from < steps.length; from++)
            names.add(plain(String.join("", List.of(steps).subList(from, steps.length))));
        names.removeIf(name -> name.length() < SHORTEST);
        return names.stream().distinct().toList();
    }

    Optional<PlaceSummary> find(String words) {
        var text = plain(words);
        if (text.length() < SHORTEST || byName.isEmpty()) return Optional.empty();
        if (found.size() > 50_000) found.clear();
        return found.computeIfAbsent(text, this::longestIn);
    }

    /// The deepest place whose name is longest.
    private Optional<PlaceSummary> longestIn(String text) {
        for (int length = Math.min(longest, text.length()); length >= SHORTEST; length--) {
            for (int from = 0; from + length <= text.length(); from++) {
                var place = byName.get(text.substring(from, from + length));
                if (place != null) return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
