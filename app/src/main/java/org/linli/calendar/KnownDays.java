package org.linli.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.linli.shared.AnnouncedDays;
import org.linli.shared.DayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The announced days, kept in memory and read again when another edition lies in the database: at once on
/// the node that changed it, within two seconds on the others.
@Component
class KnownDays implements Supplier<AnnouncedDays> {

    private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

    private final JdbcClient db;
    private volatile Copy copy = new Copy(new AnnouncedDays(Map.of(), Set.of()), -1, 0);

    /// @param looked when, by the machine's own count, nobody had changed it yet
    private record Copy(AnnouncedDays days, long edition, long looked) {}

    KnownDays(JdbcClient db) {
        this.db = db;
    }

    @Override
    public AnnouncedDays get() {
        var known = copy;
        if (known.edition() >= 0 && System.nanoTime() - known.looked() < LOOK_AGAIN) return known.days();
        return look(known).days();
    }

    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                copy = new Copy(copy.days(), -1, 0);
            }
        });
    }

    private Copy look(Copy known) {
        try {
            var now = System.nanoTime();
            long edition = db.sql("select coalesce(max(edition), 0) from calendar.notice")
                    .query(Long.class)
                    .single();
            var next = new Copy(edition == known.edition() ? known.days() : read(), edition, now);
            copy = next;
            return next;
        } catch (DataAccessException e) {
            if (known.edition() < 0) throw e;
            return known;
        }
    }

    private AnnouncedDays read() {
        var days = db.sql("select day, open, name from calendar.day order by year")
                .query((row, n) -> new DayException(
                        row.getObject("day", LocalDate.class), row.getBoolean("open"), row.getString("name")))
                .list();
        var years =
                db.sql("select year from calendar.notice").query(Integer.class).list();
        return AnnouncedDays.of(days, new HashSet<>(years));
    }
}
