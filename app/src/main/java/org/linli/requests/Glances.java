package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How concerns stand, for rooms that only look.
@Component
public class Glances {

    private static final String COLUMNS = """
            select id, subject, place_name, place_name_en, place_path, state, lead, handler, co_handlers, received_at, due
            from   requests.request
            """;

    private final JdbcClient db;

    Glances(JdbcClient db) {
        this.db = db;
    }

    public Optional<Glance> of(RequestId id) {
        return db.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(Glances::glance)
                .optional();
    }

    /// Those of a whole list at once, latest first; what is not there is left out.
    public List<Glance> all(Collection<RequestId> ids) {
        return db.sql(COLUMNS + " where id = any(:ids) order by received_at desc, id desc")
                .param("ids", ids.stream().map(RequestId::value).toArray(Long[]::new))
                .query(Glances::glance)
                .list();
    }

    /// Those whose running limit ends in that time, soonest first.
    ///
    /// @param from inclusive
    /// @param until exclusive
    public List<Glance> due(Instant from, Instant until, int most) {
        return db.sql(COLUMNS + """
                where  due >= :from and due < :until
                order by due, id
                limit  :most
                """)
                .param("from", Moments.keptOrNull(from))
                .param("until", Moments.keptOrNull(until))
                .param("most", most)
                .query(Glances::glance)
                .list();
    }

    private static Glance glance(ResultSet row, int number) throws SQLException {
        var lead = row.getObject("lead", Long.class);
        var handler = row.getObject("handler", Long.class);
        var due = row.getObject("due", OffsetDateTime.class);
        return new Glance(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                RequestStore.placeName(row),
                new PlacePath(row.getString("place_path")),
                RequestState.valueOf(row.getString("state")),
                lead == null ? null : new OrganisationId(lead),
                handler == null ? null : new AccountId(handler),
                Arrays.stream((Long[]) row.getArray("co_handlers").getArray())
                        .map(OrganisationId::new)
                        .toList(),
                Moments.in(row, "received_at"),
                due == null ? null : due.toInstant());
    }
}
