package org.linli.calendar;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import org.linli.calendar.CalendarEvent.TimeForwarded;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets days pass in the demo. How far lies in the database, and every node looks there each second.
@Service
@Profile("demo")
public class DemoTime {

    /// At once; more can be done in several steps.
    private static final int MOST = 31;

    private final JdbcClient db;
    private final ForwardableClock clock;
    private final Journal journal;

    DemoTime(JdbcClient db, ForwardableClock clock, Journal journal) {
        this.db = db;
        this.clock = clock;
        this.journal = journal;
    }

    /// Moves the clock of all nodes; never back.
    @Transactional
    public void forward(int days, Actor actor) {
        if (days < 1 || days > MOST) throw new IllegalArgumentException(days + " days");
        long ahead = db.sql("update calendar.clock set ahead = ahead + :seconds returning ahead")
                .param("seconds", Duration.ofDays(days).toSeconds())
                .query(Long.class)
                .single();
        journal.record(new TimeForwarded(days), actor, "");
        clock.set(Duration.ofSeconds(ahead));
    }

    @PostConstruct
    void look() {
        long ahead =
                db.sql("select ahead from calendar.clock").query(Long.class).single();
        clock.set(Duration.ofSeconds(ahead));
    }

    @Scheduled(fixedDelay = 1_000)
    void follow() {
        try {
            look();
        } catch (DataAccessException _) {
            return; // the database is away; its last word counts
        }
    }
}
