package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.places.PlaceName;
import org.linli.shared.Moments;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The concerns whose residents let neighbours read them.
@Component
public class PublicConcerns {

    /// Phones, identity numbers, card numbers: seven digits or more, however they are grouped.
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\+?\\d(?:[\\s\\-–—]?\\d){6,}[\\dXx]?(?!\\d)");

    /// Whatever of a place name is nearer than the building.
    private static final Pattern INDOORS = Pattern.compile("\\s*\\S*(?:单元|室|户|号房)\\S*$");

    /// Of an English name.
    private static final Pattern LAST_PART = Pattern.compile(",?[^,]*$");

    private final JdbcClient db;

    PublicConcerns(JdbcClient db) {
        this.db = db;
    }

    /// Newest first.
    public List<PublicConcern> find(PublicQuery query) {
        return db.sql("""
                select id, subject, body, place, place_path, place_name, place_name_en, state, category, lead, received_at, changed_at,
                       closed_at, finish_due, answer
                from   requests.request
                where  shown_to_public
                and    place_path like :within
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

    static String withoutLongNumbers(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("****");
    }

    /// As many parts fall from the English name as from the Chinese one.
    static PlaceName upToTheBuilding(PlaceName full) {
        var zh = full.zh();
        var en = full.en();
        for (var shorter = INDOORS.matcher(zh).replaceAll("");
                !shorter.equals(zh);
                shorter = INDOORS.matcher(zh).replaceAll("")) {
            zh = shorter;
            en = LAST_PART.matcher(en).replaceAll("");
        }
        return new PlaceName(zh, en);
    }

    private static PublicConcern concern(ResultSet row, int number) throws SQLException {
        var lead = row.getObject("lead", Long.class);
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        var due = row.getObject("finish_due", OffsetDateTime.class);
        var changed = closed == null ? row.getObject("changed_at", OffsetDateTime.class) : closed;
        return new PublicConcern(
                new RequestId(row.getLong("id")),
                withoutLongNumbers(row.getString("subject")),
                withoutLongNumbers(row.getString("body")),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                upToTheBuilding(RequestStore.placeName(row)),
                RequestState.valueOf(row.getString("state")),
                row.getString("category"),
                lead == null ? null : new OrganisationId(lead),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                changed.toInstant(),
                due == null ? null : due.toInstant(),
                withoutLongNumbers(row.getString("answer")));
    }
}
