package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.linli.engine.text.Example;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a person has sorted, or has let stand to the end: what can be learnt from.
@Repository
class SortingExamples {

    private static final int MOST = 10_000;

    private final JdbcClient db;

    SortingExamples(JdbcClient db) {
        this.db = db;
    }

    /// One concern whose category was confirmed.
    record Confirmed(RequestId id, Instant receivedAt, String category, String text) {

        Example example() {
            return new Example(category, text);
        }
    }

    /// The newest of the subdistrict, newest first.
    List<Confirmed> of(long subdistrict) {
        return db.sql("""
                        select id, received_at, category, subject, body
                        from   requests.request
                        where  subdistrict = :subdistrict
                        and    category is not null
                        and    (confidence is null or state in ('RESOLVED', 'CLOSED'))
                        and    state <> 'WITHDRAWN'
                        order  by received_at desc, id desc
                        limit  :most
                        """)
                .param("subdistrict", subdistrict)
                .param("most", MOST)
                .query((row, n) -> new Confirmed(
                        new RequestId(row.getLong("id")),
                        Moments.in(row, "received_at"),
                        row.getString("category"),
                        Subjects.whole(row.getString("subject"), row.getString("body"))))
                .list();
    }

    /// The subdistricts in which something was confirmed.
    List<Long> subdistricts() {
        return db.sql("select distinct subdistrict from requests.request where category is not null")
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
