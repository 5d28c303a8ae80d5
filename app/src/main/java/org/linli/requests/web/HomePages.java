package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What neighbours may read of concerns: the matter and its progress, never who said it.
@Component
class HomePages {

    private static final List<String> TALKED_OF = List.of(
            "SUBMITTED",
            "ACCEPTED",
            "NEEDS_INFO",
            "CLASSIFIED",
            "DISPATCHED",
            "SIGNED",
            "IN_PROGRESS",
            "RETURNED",
            "REOPENED",
            "NOT_RESOLVED",
            "HANDLED",
            "AWAITING_CONFIRMATION");

    private static final String LINES = """
            select r.id, r.subject, r.place_name, r.place_name_en, r.place_path, r.state, r.received_at,
                   greatest(r.affected, r.said) as said
            from   requests.shown r
            where  r.place_path like :within || '%'
            """;

    private final JdbcClient db;

    HomePages(JdbcClient db) {
        this.db = db;
    }

    List<HomeLine> talked(PlacePath within, int most, Ui ui) {
        return db.sql(LINES + " and r.state in (:states) order by said desc, r.received_at desc, r.id limit :most")
                .param("within", within.value())
                .param("states", TALKED_OF)
                .param("most", most)
                .query((row, n) -> line(row, ui))
                .list();
    }

    List<HomeLine> gaps(PlacePath within, int most, Ui ui) {
        return db.sql(LINES + " and r.state = 'GAP' order by r.received_at, r.id limit :most")
                .param("within", within.value())
                .param("most", most)
                .query((row, n) -> line(row, ui))
                .list();
    }

    /// Those that residents said were solved, the latest first.
    List<HomeLine> kept(PlacePath within, int most, Ui ui) {
        return db.sql(LINES + " and r.outcome = 'RESOLVED' order by r.changed_at desc, r.id limit :most")
                .param("within", within.value())
                .param("most", most)
                .query((row, n) -> line(row, ui))
                .list();
    }

    /// How many neighbours may read of: those being worked on, those nobody owns.
    int count(PlacePath within, boolean unowned) {
        return db.sql("""
                        select count(*) from requests.shown
                        where  place_path like :within || '%' and state in (:states)
                        """)
                .param("within", within.value())
                .param("states", unowned ? List.of("GAP") : TALKED_OF)
                .query(Integer.class)
                .single();
    }

    /// All concerns, also those whose text neighbours do not see: a number tells nobody's story.
    Kept kept(PlacePath within, Instant since) {
        return db.sql("""
                        select count(*) filter (where outcome = 'RESOLVED')            as solved,
                               count(*) filter (where outcome = 'NOT_RESOLVED')        as not_solved,
                               count(*) filter (where state = 'AWAITING_CONFIRMATION') as asked,
                               count(*) filter (where outcome = 'NO_ANSWER')           as silent
                        from   requests.request
                        where  place_path like :within || '%' and changed_at >= :since
                        """)
                .param("within", within.value())
                .param("since", Moments.kept(since))
                .query((row, number) -> new Kept(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    private static HomeLine line(ResultSet row, Ui ui) throws SQLException {
        return new HomeLine(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                Whereabouts.of(row, ui),
                new PlacePath(row.getString("place_path")),
                RequestState.valueOf(row.getString("state")),
                row.getInt("said"),
                Moments.in(row, "received_at"));
    }
}
