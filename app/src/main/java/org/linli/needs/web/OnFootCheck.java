package org.linli.needs.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.needs.TimeSlot;
import org.linli.places.Detour;
import org.linli.places.DetoursOf;
import org.linli.places.Pace;
import org.linli.places.PlaceSummary;
import org.linli.places.WalkingTimes.Instead;
import org.linli.places.WithinReach;

/// Whether those who lack something can walk to what would serve them.
///
/// @param pace theirs
/// @param reaches from each of the need's places to the nearest of the kind
/// @param slot in which part of the day it is open; none where nobody has said
/// @param detour what a room costs them that does not lie on the way home; none where nobody has asked
public record OnFootCheck(
        Pace pace,
        List<From> reaches,
        @Nullable TimeSlot slot,
        @Nullable Round detour) {

    /// A detour is at most so long for half of the households, and for nine of ten (M03).
    public static final int HALF = 10;

    public static final int NINE_OF_TEN = 15;

    public OnFootCheck {
        reaches = List.copyOf(reaches);
    }

    /// How far it is from one of the need's places.
    public record From(PlaceSummary place, WithinReach reach) {

        public String href(Pace pace) {
            return "/plan/walking?place=" + place.id() + "&kind=" + reach.kind() + "&pace=" + pace;
        }

        /// None where the plan does not tell.
        public @Nullable Integer minutes(Pace pace) {
            return reach.middle().map(way -> way.minutes(pace)).orElse(null);
        }
    }

    /// Minutes that the walk takes of the time in which it is open, of half of the households at most: over the room
    /// where they come from elsewhere, there and back from home otherwise. None where the plan does not tell.
    public @Nullable Integer walked() {
        if (detour != null) return detour.walked(pace).orElse(null);
        return reaches.stream()
                .map(from -> from.minutes(pace))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .map(there -> 2 * there)
                .orElse(null);
    }

    /// From somewhere to a room, and home.
    ///
    /// @param instead rooms of the same kind, the least detour first
    public record Round(PlaceSummary from, PlaceSummary room, List<DetoursOf> homes, List<Instead> instead) {

        public Round {
            homes = List.copyOf(homes);
            instead = List.copyOf(instead);
        }

        /// Minutes more than straight home, of so large a share of households at most.
        public Optional<Integer> extra(double share, Pace pace) {
            return Detour.at(
                            homes.stream()
                                    .flatMap(home -> home.doors().stream())
                                    .toList(),
                            share)
                    .map(detour -> extra(detour, pace));
        }

        /// Minutes to the room and home, of half of the households at most.
        public Optional<Integer> walked(Pace pace) {
            return Detour.wholeAt(
                            homes.stream()
                                    .flatMap(home -> home.doors().stream())
                                    .toList(),
                            0.5)
                    .map(detour -> walked(detour, pace));
        }

        public static int walked(Detour detour, Pace pace) {
            return pace.minutes(detour.whole());
        }

        /// Never less than none: who passes the room anyway loses nothing.
        public static int extra(Detour detour, Pace pace) {
            return pace.minutes(Math.max(0, detour.extra()));
        }

        public boolean isTooLong(Pace pace) {
            return extra(0.5, pace).orElse(0) > HALF || extra(0.9, pace).orElse(0) > NINE_OF_TEN;
        }

        /// Rooms that cost less.
        public List<Instead> nearer() {
            return instead.stream()
                    .takeWhile(other -> !other.room().id().equals(room.id()))
                    .toList();
        }
    }
}
