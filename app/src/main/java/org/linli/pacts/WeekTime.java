package org.linli.pacts;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The same hours on some days of every week. Hours that end no later than they begin run into the next day.
public record WeekTime(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    public static final int DAY = 24 * 60;

    public WeekTime {
        days = Set.copyOf(days);
    }

    /// A part that lies on one day.
    ///
    /// @param from minutes after midnight
    /// @param until up to [#DAY]
    public record Piece(DayOfWeek day, int from, int until) {

        public int minutes() {
            return until - from;
        }

        Optional<Piece> common(Piece other) {
            int begin = Math.max(from, other.from);
            int end = Math.min(until, other.until);
            return day == other.day && begin < end ? Optional.of(new Piece(day, begin, end)) : Optional.empty();
        }
    }

    /// Cut at midnight, in the order of the week.
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int begin = minute(from);
        int end = minute(until);
        for (var day : DayOfWeek.values()) {
            if (end > begin) {
                if (days.contains(day)) pieces.add(new Piece(day, begin, end));
            } else {
                if (days.contains(day.minus(1)) && end > 0) pieces.add(new Piece(day, 0, end));
                if (days.contains(day)) pieces.add(new Piece(day, begin, DAY));
            }
        }
        return pieces;
    }

    /// Where both are at once; the first of the week.
    public Optional<Piece> common(WeekTime other) {
        return pieces().stream()
                .flatMap(piece -> other.pieces().stream().flatMap(one -> piece.common(one).stream()))
                .findFirst();
    }

    /// How many hours a week.
    public double hours() {
        return pieces().stream().mapToInt(Piece::minutes).sum() / 60.0;
    }

    /// In the order of the week.
    public List<DayOfWeek> inOrder() {
        return days.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(days));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
