package org.linli.calendar;

import java.time.Clock;
import org.linli.shared.OfficeHours;
import org.linli.shared.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The two beans by which every room knows the time.
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /// A year that is not announced counts by its weekdays until it is entered.
    @Bean
    static WorkingCalendar workingCalendar(KnownDays known) {
        return new WorkingCalendar(known, OfficeHours.USUAL);
    }

    @Bean
    @Profile("!demo")
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo")
    static ForwardableClock forwardableClock() {
        return new ForwardableClock(Clock.systemUTC());
    }

    /// So that [DemoTime] looks how far the other nodes are.
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @Profile("demo")
    static class Following {}
}
