package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Bigrams;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Pages;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of concerns, as far as somebody may see them.
@Component
class RequestPages {

    private static final String COLUMNS = """
            select id, subject, place_name, place_detail, state, urgency, category, received_at,
                   case when state in ('DISPATCHED') then coalesce(sign_due, finish_due)
                        when state in ('SIGNED', 'IN_PROGRESS', 'REOPENED', 'RETURNED', 'CLASSIFIED') then finish_due
                   end as due
            from   requests.request
            """;

    /// What the actor may see: the places of the role, or what was handed to the own organisation there.
    private static final String SEEN = """
            where  (exists (select from unnest(:places) p where starts_with(place_path, p))
                    or lead = :organisation and exists (select from unnest(:ownPlaces) p where starts_with(place_path, p)))
            """;

    private final JdbcClient db;

    RequestPages(JdbcClient db) {
        this.db = db;
    }

    /// What is open and waits for a colleague: harm first, then the earliest limit.
    List<RequestLine> todo(Actor actor, Ui ui, int most) {
        return seen(actor, ui, COLUMNS + SEEN + """
                and    state in ('SUBMITTED', 'ACCEPTED', 'CLASSIFIED', 'DISPATCHED', 'SIGNED', 'IN_PROGRESS', 'RETURNED',
                                 'REOPENED', 'NOT_RESOLVED', 'HANDLED', 'DIRECT_REPLY')
                order  by array_position(array['HARM', 'DAMAGE', 'DELAY', 'ORDINARY'], urgency), due nulls last, id
                limit  :most
                """)
                .param("most", most)
                .query(RequestPages::line)
                .list();
    }

    RequestList list(Actor actor, Ui ui, String words, @Nullable RequestState state, int page) {
        var filter = SEEN + (state == null ? "" : " and state = :state ") + (words.isBlank() ? "" : """
                 and (search @@ :query::tsquery or id = :number)
                """);
        long total = filtered(actor, ui, "select count(*) from requests.request " + filter, words, state)
                .query(Long.class)
                .single();
        var pages = new Pages(page, 20, total);
        var lines = filtered(actor, ui, COLUMNS + filter + """
                 order by received_at desc, id desc
                 limit :size offset :offset
                """, words, state)
                .param("size", pages.size())
                .param("offset", pages.offset())
                .query(RequestPages::line)
                .list();
        return new RequestList(lines, pages, words, state == null ? "" : state.name());
    }

    /// What neighbours may read: the matter and its progress, without who said it.
    List<RequestLine> inPublic(PlacePath within, RequestState[] states, int most) {
        return db.sql(COLUMNS + """
                where  shown_to_public
                and    starts_with(place_path, :within)
                and    state = any(:states)
                order  by received_at desc
                limit  :most
                """)
                .param("within", within.value())
                .param("states", Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                .param("most", most)
                .query(RequestPages::line)
                .list();
    }

    private JdbcClient.StatementSpec filtered(
            Actor actor, Ui ui, String sql, String words, @Nullable RequestState state) {
        var query = seen(actor, ui, sql);
        if (state != null) query = query.param("state", state.name());
        if (words.isBlank()) return query;
        return query.param("query", Bigrams.query(words))
                .param(
                        "number",
                        RequestNumber.parse(words).map(n -> n.id().value()).orElse(0L));
    }

    private JdbcClient.StatementSpec seen(Actor actor, Ui ui, String sql) {
        var organisation = actor.organisation();
        return db.sql(sql)
                .param("places", paths(actor, Right.SEE_REQUESTS, ui))
                .param("ownPlaces", paths(actor, Right.SEE_OWN_ITEMS, ui))
                .param("organisation", organisation == null ? -1L : organisation.value());
    }

    private static String[] paths(Actor actor, Right right, Ui ui) {
        return actor.placesOf(right, ui.today()).stream().map(PlacePath::value).toArray(String[]::new);
    }

    private static RequestLine line(ResultSet row, int number) throws SQLException {
        var detail = row.getString("place_detail");
        Timestamp due = row.getTimestamp("due");
        return new RequestLine(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                row.getString("place_name") + (detail.isEmpty() ? "" : " " + detail),
                RequestState.valueOf(row.getString("state")),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("category"),
                row.getTimestamp("received_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
