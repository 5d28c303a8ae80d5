package org.linli.engine.topics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which letters are the name of a place, without a list of them.
///
/// They are where they are told twice, and mostly begin a run or follow another place: so 松林小区 is a name,
/// and 安置小区, which mostly stands after one, is none.
final class PlaceNames {

    private static final int TRUSTED = 2;

    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();

    void add(Told told) {
        count(told, 1);
    }

    void remove(Told told) {
        count(told, -1);
    }

    private void count(Told told, int by) {
        Set<String> seen = new HashSet<>();
        Set<String> begun = new HashSet<>();
        for (var name : told.names) {
            if (name.begins() && begun.add(name.readings().getFirst()))
                beginnings.merge(name.readings().getFirst(), by, Integer::sum);
            for (var reading : name.readings()) if (seen.add(reading)) mentions.merge(reading, by, Integer::sum);
        }
    }

    /// Each name that the title has, once.
    Map<String, PlaceLevel> of(Told told) {
        if (told.names.isEmpty()) return Map.of();
        var named = new TreeMap<String, PlaceLevel>();
        for (var name : told.names)
            name.readings().stream().filter(this::isName).findFirst().ifPresent(own -> named.put(own, name.level()));
        return named;
    }

    private boolean isName(String reading) {
        int mentioned = mentions.getOrDefault(reading, 0);
        return mentioned >= TRUSTED && 2 * beginnings.getOrDefault(reading, 0) >= mentioned;
    }
}
