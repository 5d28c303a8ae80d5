package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.linli.places.PlaceName;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was said in a place and nobody takes care of, for rooms that only look.
@Component
public class Gaps {

    private final JdbcClient db;

    Gaps(JdbcClient db) {
        this.db = db;
    }

    /// Something that nobody has taken on.
    ///
    /// @param said how many said it
    public record Gap(RequestId id, String subject, PlaceName where, Instant since, long said) {}

    /// As everybody may read them; what most people have said comes first.
    public List<Gap> in(PlacePath place, int most) {
        return db.sql("""
                        select id, subject, place_name, place_name_en, received_at,
                               said
                        from   requests.shown
                        where  state = 'GAP' and starts_with(place_path, :place)
                        order  by said desc, received_at, id
                        limit  :most
                        """)
                .param("place", place.value())
                .param("most", most)
                .query((row, n) -> new Gap(
                        new RequestId(row.getLong("id")),
                        row.getString("subject"),
                        RequestStore.placeName(row),
                        Moments.in(row, "received_at"),
                        row.getLong("said")))
                .list();
    }
}
