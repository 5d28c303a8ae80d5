package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the version in use said about the concerns that were kept aside: what it would have done alone.
@Repository
public class SortingTrials {

    private final JdbcClient db;

    SortingTrials(JdbcClient db) {
        this.db = db;
    }

    /// One concern: what people said it is, what the program said, and how sure it was.
    public record Trial(
            RequestId id, String subject, Instant at, String confirmed, String suggested, double confidence) {

        public boolean right() {
            return confirmed.equals(suggested);
        }
    }

    /// Of the version, the surest first.
    public List<Trial> of(long version) {
        return db.sql("""
                        select t.request, r.subject, t.received_at, t.confirmed, t.suggested, t.confidence
                        from   requests.sorting_trial t
                        join   requests.request r on r.id = t.request
                        where  t.model = :version
                        order  by t.confidence desc, t.request
                        """)
                .param("version", version)
                .query((row, n) -> new Trial(
                        new RequestId(row.getLong("request")),
                        row.getString("subject"),
                        Moments.in(row, "received_at"),
                        row.getString("confirmed"),
                        row.getString("suggested"),
                        row.getDouble("confidence")))
                .list();
    }
}
