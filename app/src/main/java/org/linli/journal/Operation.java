package org.linli.journal;

import java.time.Clock;
import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever runs the installation sees of the reactions, and may do about those that failed.
@Service
@Transactional
public class Operation {

    private static final int MOST = 100;

    private final JdbcClient db;
    private final Reactions reactions;
    private final Held held;
    private final Journal journal;
    private final Clock clock;

    Operation(JdbcClient db, Reactions reactions, Held held, Journal journal, Clock clock) {
        this.db = db;
        this.reactions = reactions;
        this.held = held;
        this.journal = journal;
        this.clock = clock;
    }

    /// All reactions that have ever read, by name.
    @Transactional(readOnly = true)
    public List<Standing> standings(Actor actor) {
        allow(actor);
        var here = reactions.names();
        return db.sql("""
                select r.name, r.position, r.read_at,
                       greatest(0, (select coalesce(max(id), 0) from journal.entry) - r.position) as behind,
                       (select at from journal.entry where id > r.position order by id limit 1) as oldest,
                       h.held, h.stuck
                from   journal.reader r
                       cross join lateral (
                           select count(*) as held, count(*) filter (where next_try is null) as stuck
                           from   journal.held
                           where  reaction = r.name) as h
                order by r.name
                """)
                .query((row, number) -> new Standing(
                        row.getString("name"),
                        row.getLong("position"),
                        row.getLong("behind"),
                        Moments.in(row, "read_at"),
                        Moments.inOrNull(row, "oldest"),
                        row.getInt("held"),
                        row.getInt("stuck"),
                        here.contains(row.getString("name"))))
                .list();
    }

    /// The first of each queue, those that wait for a person first.
    @Transactional(readOnly = true)
    public List<HeldEntry> held(String reaction, Actor actor) {
        allow(actor);
        return db.sql("""
                select h.entry, e.type, h.subject, e.at, h.behind, h.tries, h.cause, h.next_try
                from   (select distinct on (subject)
                               entry, subject, tries, cause, next_try,
                               count(*) over (partition by subject) - 1 as behind
                        from   journal.held
                        where  reaction = :reaction
                        order by subject, entry) as h
                       join journal.entry e on e.id = h.entry
                order by h.next_try is not null, h.entry
                limit  :most
                """)
                .param("reaction", reaction)
                .param("most", MOST)
                .query((row, number) -> new HeldEntry(
                        row.getLong("entry"),
                        row.getString("type"),
                        row.getString("subject"),
                        Moments.in(row, "at"),
                        row.getInt("behind"),
                        row.getInt("tries"),
                        row.getString("cause"),
                        Moments.inOrNull(row, "next_try")))
                .list();
    }

    /// Makes the entry due at once. False if it has gone through meanwhile.
    public boolean tryAgain(String reaction, long entry, Actor actor) {
        allow(actor);
        if (!held.again(reaction, entry)) return false;
        journal.record(new JournalEvent.EntryTriedAgain(reaction, entry), actor, "");
        return true;
    }

    /// Makes everything due that the reaction failed at, and says how much that is.
    public int tryAllAgain(String reaction, Actor actor) {
        allow(actor);
        int entries = held.allAgain(reaction);
        if (entries > 0) journal.record(new JournalEvent.AllTriedAgain(reaction, entries), actor, "");
        return entries;
    }

    private void allow(Actor actor) {
        actor.require(Right.OPERATE, PlacePath.ALL, Days.today(clock));
    }
}
