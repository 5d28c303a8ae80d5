package org.linli.journal;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Entries that a reaction failed at, with those behind them: one queue per reaction and subject.
@Component
class Held {

    private static final int LONGEST_CAUSE = 2_000;

    private final JdbcClient db;
    private final JournalSettings settings;
    private final Clock clock;

    Held(JdbcClient db, JournalSettings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /// Subjects that something is held of; newer entries have to go behind it.
    Set<String> subjects(String reaction) {
        return new HashSet<>(db.sql("select distinct subject from journal.held where reaction = :reaction")
                .param("reaction", reaction)
                .query(String.class)
                .list());
    }

    /// The first of each queue whose time has come, oldest entry first.
    List<Try> due(String reaction) {
        return db.sql("""
                select entry, tries
                from   (select distinct on (subject) entry, tries, next_try
                        from   journal.held
                        where  reaction = :reaction
                        order by subject, entry) as first
                where  next_try <= :now
                order by entry
                limit 100
                """)
                .param("reaction", reaction)
                .param("now", now())
                .query((row, number) -> new Try(row.getLong("entry"), row.getInt("tries")))
                .list();
    }

    /// Puts an entry at the end of its subject's queue.
    void queue(String reaction, Entry entry) {
        db.sql("""
                insert into journal.held (reaction, entry, subject, held_at, next_try)
                values (:reaction, :entry, :subject, :now, :now)
                on conflict (reaction, entry) do nothing
                """)
                .param("reaction", reaction)
                .param("entry", entry.id())
                .param("subject", entry.subject())
                .param("now", now())
                .update();
    }

    /// Counts a failure and says when to try again, if at all.
    void fail(String reaction, long entry, int tries, Throwable why) {
        db.sql("""
                update journal.held
                set    tries = :tries, cause = :cause, next_try = :next
                where  reaction = :reaction
                and    entry = :entry
                """)
                .param("tries", tries)
                .param("cause", cause(why))
                .param(
                        "next",
                        tries < settings.tries() ? now().plus(settings.waitAfter(tries)) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reaction", reaction)
                .param("entry", entry)
                .update();
    }

    /// Lets the entry go; the next one of its subject is then the first.
    boolean release(String reaction, long entry) {
        return db.sql("delete from journal.held where reaction = :reaction and entry = :entry")
                        .param("reaction", reaction)
                        .param("entry", entry)
                        .update()
                == 1;
    }

    /// Makes the entry due at once, with all its tries before it.
    boolean again(String reaction, long entry) {
        return db.sql("""
                        update journal.held
                        set    tries = 0, next_try = :now
                        where  reaction = :reaction
                        and    entry = :entry
                        """)
                        .param("now", now())
                        .param("reaction", reaction)
                        .param("entry", entry)
                        .update()
                == 1;
    }

    /// Makes everything due that failed before, with all its tries before it; says how much that is.
    int allAgain(String reaction) {
        return db.sql("""
                update journal.held
                set    tries = 0, next_try = :now
                where  reaction = :reaction
                and    tries > 0
                """).param("now", now()).param("reaction", reaction).update();
    }

    /// The failure and what it goes back to, without the traces: those are in the program's log.
    private static String cause(Throwable why) {
        var causes = new StringBuilder(why.toString());
        int depth = 0;
        for (var next = why.getCause(); next != null && depth < 10; next = next.getCause(), depth++) {
            causes.append('\n').append(next);
        }
        var text = causes.toString().replace('\0', ' ');
        return text.substring(0, Math.min(text.length(), LONGEST_CAUSE));
    }

    private OffsetDateTime now() {
        return Moments.kept(clock.instant());
    }

    record Try(long entry, int tries) {}
}
