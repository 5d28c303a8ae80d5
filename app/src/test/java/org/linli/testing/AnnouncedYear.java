package org.linli.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.linli.shared.DayException;

/// What the State Council's notice says about one year. A few days may lie in the year before: the New Year's rest of
/// 2023 began on 31 December 2022.
public record AnnouncedYear(int year, List<DayException> days) {

    /// The notices of 2023 to 2026, as they were written down once.
    public static final List<AnnouncedYear> KNOWN = read("/org/linli/calendar/announced-years.txt");

    public AnnouncedYear {
        days = List.copyOf(days);
    }

    private static List<AnnouncedYear> read(String resource) {
        var file = AnnouncedYear.class.getResourceAsStream(resource);
        if (file == null) throw new IllegalStateException("missing: " + resource);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var years = new TreeMap<Integer, List<DayException>>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var parts = line.strip().split("\\s+");
                        years.computeIfAbsent(Integer.valueOf(parts[0]), _ -> new ArrayList<>())
                                .addAll(days(parts[3], parts[2].equals("works"), parts[1]));
                    });
            return years.entrySet().stream()
                    .map(year -> new AnnouncedYear(year.getKey(), year.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<DayException> days(String period, boolean open, String name) {
        var ends = period.split("\\.\\.");
        return LocalDate.parse(ends[0])
                .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1))
                .map(day -> new DayException(day, open, name))
                .toList();
    }
}
