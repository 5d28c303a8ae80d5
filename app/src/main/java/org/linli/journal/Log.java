package org.linli.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads entries by their ids, each time in one statement outside of any transaction.
@Component
class Log {

    private final JdbcClient db;

    Log(JdbcClient db) {
        this.db = db;
    }

    /// What lies after the position, as one snapshot shows it.
    ///
    /// The next transaction number is read without drawing one: the age of number 3 says how many were drawn since.
    /// That is 32 bits wide; the upper half comes from the snapshot.
    Sight after(long position, int atMost) {
        var entries = new ArrayList<Entry>();
        var edge = new long[2];
        db.sql("""
                select pg_snapshot_xmin(s)::text::bigint as oldest,
                       pg_snapshot_xmax(s)::text::bigint as newest,
                       age('3'::xid)                     as drawn,
                       e.id, e.at, e.account, e.actor, e.type, e.subject, e.place, e.visibility, e.reason, e.facts
                from   (select pg_current_snapshot() as s) as now
                       left join lateral (
                           select id, at, account, actor, type, subject, place, visibility, reason, facts
                           from   journal.entry
                           where  id > :position
                           order by id
                           limit  :limit
                       ) as e on true
                order by e.id
                """).param("position", position).param("limit", atMost).query(row -> {
            edge[0] = row.getLong("oldest");
            edge[1] = nextNumber(row.getLong("newest"), row.getInt("drawn"));
            if (row.getObject("id") != null) entries.add(entry(row, 0));
        });
        return new Sight(edge[0], edge[1], entries);
    }

    Optional<Entry> find(long id) {
        return db.sql("""
                select id, at, account, actor, type, subject, place, visibility, reason, facts
                from   journal.entry
                where  id = :id
                """).param("id", id).query(Log::entry).optional();
    }

    /// The largest id that can be seen.
    long end() {
        return db.sql("select coalesce(max(id), 0) from journal.entry")
                .query(Long.class)
                .single();
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        long account = row.getLong("account");
        var by = row.wasNull() ? null : new AccountId(account);
        return new Entry(
                row.getLong("id"),
                Moments.in(row, "at"),
                by,
                row.getString("actor"),
                row.getString("type"),
                row.getString("subject"),
                new PlacePath(row.getString("place")),
                Visibility.valueOf(row.getString("visibility")),
                row.getString("reason"),
                Facts.parse(row.getString("facts")));
    }

    private static long nextNumber(long newest, int drawn) {
        long next = (newest & ~0xffff_ffffL) | ((3L + drawn) & 0xffff_ffffL);
        return next < newest ? next + (1L << 32) : next;
    }

    /// @param oldest the number of the oldest transaction that was still running
    /// @param next the number that the next transaction would have drawn
    record Sight(long oldest, long next, List<Entry> entries) {}
}
