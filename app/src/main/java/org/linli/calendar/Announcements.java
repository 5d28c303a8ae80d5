package org.linli.calendar;

import static org.linli.calendar.CalendarRule.A_NOTICE_HAS_A_SHORT_NAME;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.linli.calendar.CalendarEvent.YearAnnounced;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.DayException;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Enters what the State Council announces. Deadlines reckoned from then on follow it; those that stand, stay.
@Service
@Transactional
public class Announcements {

    /// The years that may be entered.
    public static final int FIRST = 2000;

    public static final int LAST = 2100;
    private static final int SOURCE_LIMIT = 100;

    private final JdbcClient db;
    private final KnownDays known;
    private final Journal journal;
    private final Clock clock;

    Announcements(JdbcClient db, KnownDays known, Journal journal, Clock clock) {
        this.db = db;
        this.known = known;
        this.journal = journal;
        this.clock = clock;
    }

    /// Puts the year's days in place of those that were known.
    ///
    /// @param text the notice as it is published, or short lines
    /// @param edition that the writer has seen; 0 for a year that was not announced
    /// @throws org.linli.shared.RuleBroken at the field `days` or `source`
    /// @throws Stale if somebody else has changed the year meanwhile
    public void announce(int year, String source, String text, long edition, Actor actor) {
        if (!actor.may(Right.OPERATE, PlacePath.ALL, Days.today(clock))) throw new NotAllowed(Right.OPERATE);
        if (year < FIRST || year > LAST) throw new NotFound(year);
        A_NOTICE_HAS_A_SHORT_NAME.requireAt("source", source.length() <= SOURCE_LIMIT, SOURCE_LIMIT);
        var days = NoticeText.parse(text, year);
        // One change at a time, so that a larger edition is also a later one.
        db.sql("lock table calendar.notice in share row exclusive mode").update();
        long now = of(year).edition();
        if (now != edition) throw new Stale("year:" + year, now);
        replace(year, source, days);
        var works = (int) days.stream().filter(DayException::open).count();
        journal.record(new YearAnnounced(year, source, days.size() - works, works), actor, "");
        known.forgetAfterCommit();
    }

    /// What is known of the year; [AnnouncedYear#unknown] if nothing is.
    @Transactional(readOnly = true)
    public AnnouncedYear of(int year) {
        return db.sql("select source, edition from calendar.notice where year = :year")
                .param("year", year)
                .query((row, n) -> new AnnouncedYear(year, row.getString("source"), row.getLong("edition"), days(year)))
                .optional()
                .orElse(AnnouncedYear.unknown(year));
    }

    /// The years that are announced, earliest first.
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return db.sql("select year from calendar.notice order by year")
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    private List<DayException> days(int year) {
        return db.sql("select day, open, name from calendar.day where year = :year order by day")
                .param("year", year)
                .query((row, n) -> new DayException(
                        row.getObject("day", LocalDate.class), row.getBoolean("open"), row.getString("name")))
                .list();
    }

    private void replace(int year, String source, List<DayException> days) {
        db.sql("""
                        insert into calendar.notice as n (year, source, edition, noted_at)
                        values (:year, :source, nextval('calendar.edition'), :at)
                        on conflict (year) do update
                        set source = excluded.source, edition = excluded.edition, noted_at = excluded.noted_at
                        """)
                .param("year", year)
                .param("source", source)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from calendar.day where year = :year")
                .param("year", year)
                .update();
        for (var day : days) {
            db.sql("insert into calendar.day (year, day, open, name) values (:year, :day, :open, :name)")
                    .param("year", year)
                    .param("day", day.day())
                    .param("open", day.open())
                    .param("name", day.name())
                    .update();
        }
    }
}
