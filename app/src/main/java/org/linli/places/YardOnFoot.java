package org.linli.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How far the homes of a courtyard have it to the nearest of a kind.
public record YardOnFoot(PlaceSummary yard, List<Home> homes) {

    public YardOnFoot {
        homes = List.copyOf(homes);
    }

    /// Those who go in at the same door.
    public record Home(int households, OnFoot way) {}

    public int households() {
        return count(way -> true);
    }

    public int within(int minutes, Pace pace) {
        return count(way -> way.isWithin(minutes, pace));
    }

    public int beyond(int minutes, Pace pace) {
        return count(way -> way.isKnown() && !way.isWithin(minutes, pace));
    }

    /// Households of which the plan does not tell.
    public int unknown() {
        return count(way -> !way.isKnown());
    }

    /// Half of its households have it no further; empty where the plan tells of none.
    public Optional<OnFoot> middle() {
        var known = homes.stream().filter(home -> home.way().isKnown()).toList();
        return Weighed.at(known, 0.5, home -> home.way().metres(), Home::households)
                .map(Home::way);
    }

    /// Why the plan does not tell of most of those of whom it does not tell.
    public Optional<OnFoot.Known> why() {
        return homes.stream()
                .filter(home -> !home.way().isKnown())
                .collect(Collectors.groupingBy(home -> home.way().known(), Collectors.summingInt(Home::households)))
                .entrySet()
                .stream()
                .max(Map.Entry.<OnFoot.Known, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private int count(Predicate<OnFoot> such) {
        return homes.stream()
                .filter(home -> such.test(home.way()))
                .mapToInt(Home::households)
                .sum();
    }
}
