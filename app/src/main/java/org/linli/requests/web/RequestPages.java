package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Short lists of concerns, as everybody may read them.
@Component
class RequestPages {

    /// What [#line] reads.
    static final String LINE =
            "id, subject, place_name, place_detail, state, urgency, category, received_at, due, affected";

    private final JdbcClient db;

    RequestPages(JdbcClient db) {
        this.db = db;
    }

    /// What neighbours may read: the matter and its progress, without who said it or behind which door.
    List<RequestLine> inPublic(PlacePath within, RequestState[] states, int most) {
        var among = Arrays.stream(states).map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
        return db.sql("""
                        select id, subject, place_name, '' as place_detail, state, urgency, category, received_at, due, affected
                        from   requests.request
                        where  shown_to_public and %s and state in (%s)
                        order  by received_at desc
                        limit  :most
                        """.formatted(Reach.within(within), among))
                .param("most", most)
                .query(RequestPages::line)
                .list();
    }

    static RequestLine line(ResultSet row, int number) throws SQLException {
        var detail = row.getString("place_detail");
        return new RequestLine(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                row.getString("place_name") + (detail.isEmpty() ? "" : " " + detail),
                RequestState.valueOf(row.getString("state")),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("category"),
                row.getTimestamp("received_at").toInstant(),
                instant(row, "due"),
                row.getInt("affected"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
