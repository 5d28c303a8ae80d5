package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.linli.shared.Moments;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The concerns that everybody may read, as far as everybody may read them. What that is stands in one place, the view
/// `requests.shown` (migration V130).
@Component
public class PublicConcerns {

    private final JdbcClient db;

    PublicConcerns(JdbcClient db) {
        this.db = db;
    }

    /// One of them, if everybody may read it.
    public Optional<PublicConcern> get(RequestId id) {
        return find(PublicQuery.only(id)).stream().findFirst();
    }

    /// Newest first.
    public List<PublicConcern> find(PublicQuery query) {
        return db.sql("""
                select id, subject, body, place, place_path, place_name, place_name_en, state, category, lead, received_at, changed_at,
                       closed_at, finish_due, answer, said
                from   requests.shown
                where  place_path like :within
                and    state = any(:states)
                and    (cardinality(cast(:ids as bigint[])) = 0 or id = any(:ids))
                and    (category is not null or not :sortedOnly or id = any(:unsorted))
                and    (cardinality(cast(:categories as text[])) = 0 or category = any(:categories)
                        or (category is null and id = any(:unsorted)))
                and    (cast(:from as timestamptz) is null or received_at >= :from)
                and    (cast(:until as timestamptz) is null or received_at <= :until)
                order by received_at desc, id desc
                limit  :size offset :offset
                """)
                .param("within", query.within().value() + "%")
                .param("states", query.stateNames())
                .param("ids", PublicQuery.numbers(query.ids()))
                .param("sortedOnly", query.sortedOnly())
                .param("unsorted", PublicQuery.numbers(query.unsorted()))
                .param("categories", query.categoryArray())
                .param("from", Moments.keptOrNull(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", Moments.keptOrNull(query.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(PublicConcerns::concern)
                .list();
    }

    private static PublicConcern concern(ResultSet row, int number) throws SQLException {
        var lead = row.getObject("lead", Long.class);
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        var due = row.getObject("finish_due", OffsetDateTime.class);
        var changed = closed == null ? row.getObject("changed_at", OffsetDateTime.class) : closed;
        return new PublicConcern(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                row.getString("body"),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                RequestStore.placeName(row),
                RequestState.valueOf(row.getString("state")),
                row.getString("category"),
                lead == null ? null : new OrganisationId(lead),
                Moments.in(row, "received_at"),
                changed.toInstant(),
                due == null ? null : due.toInstant(),
                row.getString("answer"),
                row.getLong("said"));
    }
}
