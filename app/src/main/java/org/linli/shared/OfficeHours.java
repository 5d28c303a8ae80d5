package org.linli.shared;

import java.time.LocalTime;
import java.util.List;

/// When offices are open on a working day, in local time, earliest first.
public record OfficeHours(List<Shift> shifts) {

    /// 8:30–12:00 and 14:00–17:30.
    public static final OfficeHours USUAL = parse("08:30-12:00,14:00-17:30");

    /// One unbroken stretch.
    public record Shift(LocalTime from, LocalTime until) {

        public Shift {
            if (!from.isBefore(until)) throw new IllegalArgumentException(from + " is not before " + until);
        }
    }

    public OfficeHours {
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty()) throw new IllegalArgumentException("no office hours");
        for (var i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from().isBefore(shifts.get(i - 1).until()))
                throw new IllegalArgumentException("office hours overlap: " + shifts);
        }
    }

    /// `08:30-12:00,14:00-17:30`
    public static OfficeHours parse(String text) {
        return new OfficeHours(List.of(text.strip().split("\\s*,\\s*")).stream()
                .map(shift -> shift.split("\\s*-\\s*"))
                .map(ends -> new Shift(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .toList());
    }

    /// When the office closes for the day.
    public LocalTime closing() {
        return shifts.getLast().until();
    }
}
