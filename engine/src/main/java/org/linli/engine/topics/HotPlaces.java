package org.linli.engine.topics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds places from which more people write than from others of their level, about many matters.
///
/// A message belongs to the place that it is kept with, and to those that its title names ([PlaceNames]). What is
/// expected is what comes from the others of the same level in the mean. A place is hot if chance makes so many people
/// in less than one of a hundred such looks (Poisson, divided by the number of places), and if no single matter has
/// half of them. Of two places that share most of their messages the hotter one stays, as in a scan for clusters
/// (Kulldorff, Communications in Statistics 1997).
final class HotPlaces {

    private static final double CHANCE = 0.01;
    private static final int NEIGHBOURS = 3;
    private static final int PEOPLE = 5;

    private final LocalDate today;

    private HotPlaces(LocalDate today) {
        this.today = today;
    }

    /// The hottest first.
    static List<HotPlace> of(Collection<Told> all, PlaceNames names, LocalDate today) {
        return new HotPlaces(today).found(levels(all, names).values());
    }

    private static Map<PlaceLevel, Map<String, Place>> levels(Collection<Told> all, PlaceNames names) {
        var levels = new EnumMap<PlaceLevel, Map<String, Place>>(PlaceLevel.class);
        for (var told : all) {
            names.of(told).forEach((name, level) -> put(levels, level, name, told));
            var place = told.message.place();
            if (!place.isEmpty()) put(levels, PlaceLevel.KNOWN, place.substring(place.lastIndexOf('/') + 1), told);
        }
        return levels;
    }

    private static void put(Map<PlaceLevel, Map<String, Place>> levels, PlaceLevel level, String key, Told told) {
        levels.computeIfAbsent(level, _ -> new TreeMap<>())
                .computeIfAbsent(key, _ -> new Place(key, level))
                .add(told);
    }

    private static final class Place {

        final String key;
        final PlaceLevel level;
        final List<Told> members = new ArrayList<>();
        final Set<String> people = new HashSet<>();

        Place(String key, PlaceLevel level) {
            this.key = key;
            this.level = level;
        }

        void add(Told told) {
            members.add(told);
            people.add(told.message.person());
        }
    }

    private List<HotPlace> found(Collection<Map<String, Place>> levels) {
        var hot = new ArrayList<HotPlace>();
        for (var level : levels) hot.addAll(hot(level.values()));
        hot.sort(Comparator.comparingDouble(HotPlace::heat)
                .reversed()
                .thenComparing(HotPlace::isKnown, Comparator.reverseOrder())
                .thenComparing(HotPlace::key));
        return apart(hot);
    }

    private List<HotPlace> hot(Collection<Place> level) {
        if (level.size() <= NEIGHBOURS) return List.of();
        int sum = level.stream().mapToInt(place -> place.people.size()).sum();
        var hot = new ArrayList<HotPlace>();
        for (var place : level) {
            int people = place.people.size();
            double expected = (double) (sum - people) / (level.size() - 1);
            if (people < PEOPLE || Poisson.atLeast(people, expected) > CHANCE / level.size()) continue;
            place.members.sort(Told.IN_ORDER);
            var matters = Matters.of(place.members);
            if (2 * matters.largest() < people) hot.add(hot(place, expected, matters.number()));
        }
        return hot;
    }

    private HotPlace hot(Place place, double expected, int matters) {
        var members = place.members;
        int people = place.people.size();
        return new HotPlace(
                place.key,
                place.level == PlaceLevel.KNOWN,
                members.getFirst().message.day(),
                members.getLast().message.day(),
                people,
                expected,
                matters,
                members.stream().mapToInt(told -> told.message.supporters()).sum(),
                Trend.of(members.stream().map(told -> told.message.day()).toList(), today),
                Heat.beyond(expected / people, members),
                members.stream().map(told -> told.message.id()).toList());
    }

    private static List<HotPlace> apart(List<HotPlace> hottestFirst) {
        var apart = new ArrayList<HotPlace>();
        for (var place : hottestFirst)
            if (apart.stream().noneMatch(hotter -> isMostly(place.members(), hotter.members()))) apart.add(place);
        return apart;
    }

    private static boolean isMostly(List<String> one, List<String> other) {
        var known = new HashSet<>(other);
        long shared = one.stream().filter(known::contains).count();
        return shared * 2 > Math.min(one.size(), other.size());
    }
}
