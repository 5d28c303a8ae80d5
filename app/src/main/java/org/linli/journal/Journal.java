package org.linli.journal;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.LinliEvent;
import org.linli.shared.Moments;
import org.linli.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where every change is written down, in the transaction that makes it.
@Component
public class Journal {

    /// Entries in one statement: more do not make it faster.
    private static final int SHEET = 2_000;

    private final JdbcClient db;
    private final News news;
    private final Clock clock;

    Journal(JdbcClient db, News news, Clock clock) {
        this.db = db;
        this.news = news;
        this.clock = clock;
    }

    /// Writes one entry. To be called after the aggregate's row is locked or saved, so that entries of one subject
    /// follow its history.
    ///
    /// @param reason in the actor's own words; empty where none is asked
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(LinliEvent event, Actor actor, String reason) {
        db.sql("""
                insert into journal.entry (at, account, actor, type, subject, place, visibility, reason, facts)
                values (:at, :account, :actor, :type, :subject, :place, :visibility, :reason, :facts::jsonb)
                """)
                .param("at", now())
                .param("account", new Change(event, actor, reason).account(), Types.BIGINT)
                .param("actor", actor.name())
                .param("type", event.getClass().getSimpleName())
                .param("subject", event.subject())
                .param("place", event.place().value())
                .param("visibility", event.visibility().name())
                .param("reason", reason)
                .param("facts", Facts.write(event))
                .update();
        news.afterCommit();
    }

    /// Writes many entries in their order: for imports. Late in the transaction, please: from the first entry to the
    /// commit, no reaction gets past them.
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<Change> changes) {
        for (int from = 0; from < changes.size(); from += SHEET) {
            writeSheet(changes.subList(from, Math.min(changes.size(), from + SHEET)));
        }
        news.afterCommit();
    }

    /// What happened to one thing, from the beginning, as far as the reader may know.
    @Transactional(readOnly = true)
    public List<Entry> story(String subject, Set<Visibility> visible) {
        return db.sql("""
                select id, at, account, actor, type, subject, place, visibility, reason, facts
                from   journal.entry
                where  subject = :subject
                and    visibility in (:visible)
                order by id
                """)
                .param("subject", subject)
                .param(
                        "visible",
                        visible.isEmpty()
                                ? List.of("")
                                : visible.stream().map(Enum::name).toList())
                .query(Log::entry)
                .list();
    }

    private void writeSheet(List<Change> changes) {
        db.sql("""
                insert into journal.entry (at, account, actor, type, subject, place, visibility, reason, facts)
                select coalesce(moment::timestamptz, :at), account, actor, type, subject, place, visibility, reason,
                       facts::jsonb
                from   unnest(:moments::text[], :accounts::bigint[], :actors::text[], :types::text[], :subjects::text[], :places::text[],
                              :visibilities::text[], :reasons::text[], :facts::text[])
                       with ordinality as line (moment, account, actor, type, subject, place, visibility, reason, facts, n)
                order by n
                """)
                .param("at", now())
                .param("moments", column(changes, Change::moment, String[]::new))
                .param("accounts", column(changes, Change::account, Long[]::new))
                .param("actors", column(changes, c -> c.actor().name(), String[]::new))
                .param("types", column(changes, c -> c.event().getClass().getSimpleName(), String[]::new))
                .param("subjects", column(changes, c -> c.event().subject(), String[]::new))
                .param("places", column(changes, c -> c.event().place().value(), String[]::new))
                .param(
                        "visibilities",
                        column(changes, c -> c.event().visibility().name(), String[]::new))
                .param("reasons", column(changes, Change::reason, String[]::new))
                .param("facts", column(changes, c -> Facts.write(c.event()), String[]::new))
                .update();
    }

    private static <T> T[] column(List<Change> changes, Function<Change, @Nullable T> part, IntFunction<T[]> array) {
        return changes.stream().map(part).toArray(array);
    }

    private OffsetDateTime now() {
        return Moments.kept(clock.instant());
    }
}
