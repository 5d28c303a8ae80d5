package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which limits have run out.
@Component
public class Deadlines {

    private final JdbcClient db;

    Deadlines(JdbcClient db) {
        this.db = db;
    }

    /// A concern that waits for somebody longer than it may.
    ///
    /// @param due when it should have been handed on, signed or handled
    public record Missed(RequestId id, String subject, RequestState state, Instant due) {}

    /// What ran out after the first moment and up to the second, earliest first.
    @Transactional(readOnly = true)
    public List<Missed> missed(Instant after, Instant until, int most) {
        return db.sql("""
                        select id, subject, state, due
                        from   requests.request
                        where  due > :after and due <= :until
                        order  by due, id
                        limit  :most
                        """)
                .param("after", Moments.keptOrNull(after))
                .param("until", Moments.keptOrNull(until))
                .param("most", most)
                .query((row, n) -> new Missed(
                        new RequestId(row.getLong("id")),
                        row.getString("subject"),
                        RequestState.valueOf(row.getString("state")),
                        Moments.in(row, "due")))
                .list();
    }
}
