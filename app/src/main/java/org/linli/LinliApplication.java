package org.linli;

import java.time.Clock;
import java.util.stream.Collectors;
import org.linli.shared.AnnouncedYear;
import org.linli.shared.OfficeHours;
import org.linli.shared.WorkingCalendar;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The front door.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Linli",
        sharedModules = {"shared", "ui"})
public class LinliApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LinliApplication.class, arguments);
    }

    /// The announced holidays; a later year counts by its weekdays until it is entered.
    @Bean
    WorkingCalendar workingCalendar() {
        var known = AnnouncedYear.KNOWN;
        return new WorkingCalendar(
                known.stream().flatMap(year -> year.days().stream()).toList(),
                known.stream().map(AnnouncedYear::year).collect(Collectors.toSet()),
                OfficeHours.USUAL);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
