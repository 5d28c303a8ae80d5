package org.linli.places.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.places.OnFoot;
import org.linli.places.Pace;
import org.linli.places.PlaceSummary;
import org.linli.places.Plan;
import org.linli.places.SiteKind;
import org.linli.places.WithinReach;
import org.linli.places.YardOnFoot;
import org.linli.shared.PlacePath;
import org.linli.ui.Pages;

/// How many minutes it is on foot to the nearest of a kind, on the plan and as a table.
///
/// @param above the places it lies in, the nearest first
/// @param kinds of which there is any
/// @param reach none where there is none of any kind
/// @param words by which courtyards are looked for; empty: all of them
/// @param found the places these words mean
/// @param number of the page of courtyards that is shown
public record OnFootPage(
        PlaceSummary place,
        List<PlaceSummary> above,
        List<SiteKind> kinds,
        @Nullable WithinReach reach,
        Pace pace,
        @Nullable Plan plan,
        String words,
        List<PlacePath> found,
        int number) {

    private static final int SIZE = 20;

    public OnFootPage {
        above = List.copyOf(above);
        kinds = List.copyOf(kinds);
        found = List.copyOf(found);
    }

    /// How dark a courtyard is washed, the nearest the lightest.
    public enum Band {
        FIVE(5, 0.2),
        TEN(10, 0.45),
        FIFTEEN(15, 0.75),
        MORE(Integer.MAX_VALUE, 1);

        private final int minutes;
        private final double strength;

        Band(int minutes, double strength) {
            this.minutes = minutes;
            this.strength = strength;
        }

        static Band of(int minutes) {
            for (var band : values()) if (minutes <= band.minutes) return band;
            return MORE;
        }

        /// From 0 to 1.
        public double strength() {
            return strength;
        }

        /// As the plan draws it.
        public String opacity() {
            return String.valueOf(Math.round(strength * 70) / 100.0);
        }
    }

    /// Those who have it furthest first, those of whom the plan does not tell last; one page of them.
    public List<YardOnFoot> furthestFirst() {
        return asked().stream()
                .sorted(Comparator.comparingDouble((YardOnFoot yard) ->
                        yard.middle().map(way -> -way.metres()).orElse(1.0)))
                .skip(pages().offset())
                .limit(SIZE)
                .toList();
    }

    public Pages pages() {
        return Pages.upTo(number, SIZE, asked().size());
    }

    /// Whether there are so many that one looks for one's own.
    public boolean isLong() {
        return reach != null && reach.yards().size() > SIZE;
    }

    /// A house that was found leads to its courtyard, a community to all of its.
    private List<YardOnFoot> asked() {
        if (reach == null) return List.of();
        if (words.isEmpty()) return reach.yards();
        return reach.yards().stream()
                .filter(yard -> found.stream()
                        .anyMatch(path -> path.contains(yard.yard().path())
                                || yard.yard().path().contains(path)))
                .toList();
    }

    /// None where the plan does not tell.
    public @Nullable Integer minutes(YardOnFoot yard) {
        return yard.middle().map(way -> way.minutes(pace)).orElse(null);
    }

    /// What the courtyard's households have nearest; empty where the plan does not tell.
    public Optional<PlaceSummary> nearest(YardOnFoot yard) {
        return yard.middle()
                .map(OnFoot::to)
                .flatMap(id -> reach == null
                        ? Optional.empty()
                        : reach.sites().stream()
                                .filter(site -> site.id().equals(id))
                                .findFirst());
    }

    public String at(PlaceSummary other) {
        return address(other, reach == null ? null : reach.kind(), pace);
    }

    public String with(SiteKind kind) {
        return address(place, kind, pace);
    }

    public String with(Pace other) {
        return address(place, reach == null ? null : reach.kind(), other);
    }

    static String address(PlaceSummary place, @Nullable SiteKind kind, Pace pace) {
        return "/plan/walking?place=" + place.id() + (kind == null ? "" : "&kind=" + kind) + "&pace=" + pace;
    }
}
