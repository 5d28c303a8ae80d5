package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was told in a subdistrict, for rooms that look for what it has in common. For the program itself: who may see
/// what comes of it is asked by whoever shows it.
@Component
public class Tellings {

    private final JdbcClient db;

    Tellings(JdbcClient db) {
        this.db = db;
    }

    /// What is enough to see whether it was read already.
    ///
    /// @param fellows how many others joined
    public record Head(RequestId id, PlacePath place, int fellows) {}

    /// The newest, and how many older ones were left out.
    public record Heads(List<Head> heads, long older) {

        public Heads {
            heads = List.copyOf(heads);
        }
    }

    /// The newest, also those that were merged: they are voices of their own.
    ///
    /// @param since inclusive
    public Heads heads(PlaceId subdistrict, LocalDate since, int most) {
        var heads = db.sql("""
                        select r.id, r.place_path, coalesce(f.fellows, 0) as fellows
                        from   requests.request r
                        left join (select request, count(*) as fellows from requests.fellow group by request) f
                               on f.request = r.id
                        where  r.subdistrict = :subdistrict
                        and    r.received_at >= :since
                        and    r.state <> 'WITHDRAWN'
                        order  by r.received_at desc, r.id desc
                        """)
                .param("subdistrict", subdistrict.value())
                .param("since", Moments.startOf(since))
                .query((row, n) -> new Head(
                        new RequestId(row.getLong("id")),
                        new PlacePath(row.getString("place_path")),
                        row.getInt("fellows")))
                .list();
        return new Heads(heads.subList(0, Math.min(most, heads.size())), Math.max(0, heads.size() - most));
    }

    /// These, as far as they are there.
    public List<Telling> of(Collection<RequestId> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql("""
                        select id, subject, body, place_path, received_at, contact,
                               (select count(*) from requests.fellow f where f.request = r.id) as fellows
                        from   requests.request r
                        where  id = any(:ids) and state <> 'WITHDRAWN'
                        order  by received_at desc, id desc
                        """)
                .param("ids", ids.stream().map(RequestId::value).toArray(Long[]::new))
                .query(Tellings::telling)
                .list();
    }

    private static Telling telling(ResultSet row, int number) throws SQLException {
        var contact = row.getString("contact");
        return new Telling(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                row.getString("body"),
                new PlacePath(row.getString("place_path")),
                Days.of(row.getTimestamp("received_at").toInstant()),
                contact == null ? "" : contact,
                row.getInt("fellows"));
    }
}
