package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.places.Places;
import org.linli.requests.Chosen;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.Right;
import org.linli.ui.ListCount;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of concerns for colleagues, by any conditions, within milliseconds also where there are millions.
@Component
class RequestLists {

    private static final String COLUMNS = """
            id, subject, body, place_name, place_name_en, place_detail, state, urgency, category, lead, handler, received_at,
            due, suggested, sure
            """;

    private final JdbcClient db;
    private final Places places;
    private final Named named;
    private final Clocks clocks;
    private final Clock clock;

    RequestLists(JdbcClient db, Places places, Named named, Clocks clocks, Clock clock) {
        this.db = db;
        this.places = places;
        this.named = named;
        this.clocks = clocks;
        this.clock = clock;
    }

    /// As it lies in the database.
    private record Found(
            long id,
            String subject,
            String body,
            String place,
            String detail,
            String state,
            String urgency,
            @Nullable String category,
            @Nullable Long lead,
            @Nullable Long handler,
            Instant receivedAt,
            @Nullable Instant due,
            @Nullable String suggested,
            double sure) {}

    ListCount count(ListQuery query, Viewer viewer, Ui ui) {
        var filter = filter(query, viewer, ui);
        return ListCount.of(db.sql("select count(*) from (select from " + filter.among() + " where "
                        + where(viewer, filter) + " limit " + (ListCount.LIMIT + 1) + ") as found")
                .params(filter.values(viewer, ""))
                .query(Long.class)
                .single());
    }

    List<RequestRow> rows(ListQuery query, Viewer viewer, Ui ui) {
        var filter = filter(query, viewer, ui);
        var found = filter.searches() && query.sort().isEmpty()
                ? SearchPeriods.newest(clock.instant(), period -> page(query, filter, viewer, period, ui))
                : page(query, filter, viewer, "", ui);
        var names = named.of(
                found.stream().<@Nullable Long>map(Found::lead).toList(),
                found.stream().<@Nullable Long>map(Found::handler).toList(),
                ui);
        return found.stream().map(one -> row(one, names, filter.words(), ui)).toList();
    }

    /// The conditions with what the reader may see, for whoever reads the rows otherwise.
    static String where(Viewer viewer, RequestFilter filter) {
        return viewer.reach() + " and " + filter.sql();
    }

    RequestFilter filter(ListQuery query, Viewer viewer, Ui ui) {
        return RequestFilter.of(query, places, viewer.me(), ui);
    }

    /// All that was found, on every page, as far as the colleague may sort it.
    Chosen chosen(ListQuery query, Viewer viewer, Actor actor, Ui ui) {
        var filter = filter(query, viewer, ui);
        return new Chosen(
                "select id from " + filter.among() + " where " + where(viewer, filter) + " and "
                        + Reach.of(actor, Right.SORT_REQUESTS, ui.today()),
                filter.values(viewer, ""));
    }

    /// The rows are chosen by an index that holds every condition, and only those of the page are read.
    private List<Found> page(ListQuery query, RequestFilter filter, Viewer viewer, String period, Ui ui) {
        return read(
                """
                with chosen as materialized (
                    select id as chosen_id from %s where %s %s limit :size offset :offset)
                select %s
                from   chosen join requests.request on id = chosen_id
                       left join (select request as suggestion_of, category as suggested, confidence as sure from requests.suggestion) as suggestion
                       on suggestion_of = id and category is null
                %s
                """.formatted(filter.among(), where(viewer, filter), order(query), COLUMNS, order(query)),
                paged(filter.values(viewer, period), query),
                ui);
    }

    private static String order(ListQuery query) {
        return switch (query.sort()) {
            case "due" -> " order by due, id ";
            case "received-up" -> " order by received_at, id ";
            default -> " order by received_at desc, id desc ";
        };
    }

    private static Map<String, Object> paged(Map<String, Object> parameters, ListQuery query) {
        var all = new LinkedHashMap<>(parameters);
        all.put("size", ListView.SIZE);
        all.put("offset", (query.number() - 1L) * ListView.SIZE);
        return all;
    }

    private List<Found> read(String sql, Map<String, Object> parameters, Ui ui) {
        return db.sql(sql).params(parameters).query((row, n) -> found(row, ui)).list();
    }

    private RequestRow row(Found one, Named.Names names, String words, Ui ui) {
        var state = RequestState.valueOf(one.state());
        var due = one.due();
        return new RequestRow(
                new RequestId(one.id()),
                Snippets.marked(one.subject(), words),
                Snippets.around(one.body(), words),
                Snippets.marked(Whereabouts.near(one.place(), one.detail(), ui), words),
                state,
                Urgency.valueOf(one.urgency()),
                names.category(one.category()),
                names.category(one.suggested()),
                (int) Math.round(100 * one.sure()),
                names.organisation(one.lead()),
                names.person(one.handler()),
                one.receivedAt(),
                due == null ? null : clocks.stick(ui, one.receivedAt(), due));
    }

    private static Found found(ResultSet row, Ui ui) throws SQLException {
        return new Found(
                row.getLong("id"),
                row.getString("subject"),
                row.getString("body"),
                Whereabouts.of(row, ui),
                row.getString("place_detail"),
                row.getString("state"),
                row.getString("urgency"),
                row.getString("category"),
                row.getObject("lead", Long.class),
                row.getObject("handler", Long.class),
                Moments.in(row, "received_at"),
                Moments.inOrNull(row, "due"),
                row.getString("suggested"),
                row.getDouble("sure"));
    }
}
