package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.places.Places;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.shared.Moments;
import org.linli.ui.Conditions;
import org.linli.ui.ListCount;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What everybody may read, narrowed by words, place, matter and state. Words are found only where they can be read:
/// else whoever tries names and numbers one by one would learn what the text does not show.
@Component
class PublicLists {

    /// The index finds where the words may be, in all that was said; what is shown decides.
    private static final String WORDED = """
             and (id = :number
                  or id in (select id from requests.request
                            where  requests.found_by(search, subdistrict, received_at) @@ :query::tsquery)
                     and (subject || ' ' || place_name || ' ' || place_name_en) ilike all (:typed))
            """;

    private final JdbcClient db;
    private final Places places;
    private final Named named;
    private final Clock clock;

    PublicLists(JdbcClient db, Places places, Named named, Clock clock) {
        this.db = db;
        this.places = places;
        this.named = named;
        this.clock = clock;
    }

    ListCount count(ListQuery query, Ui ui) {
        var filter = filter(query, ui);
        return ListCount.of(db.sql("select count(*) from (select from requests.shown where " + where(filter) + " limit "
                        + (ListCount.LIMIT + 1) + ") as found")
                .params(parameters(filter, ""))
                .query(Long.class)
                .single());
    }

    /// Newest first.
    List<PublicLine> rows(ListQuery query, Ui ui) {
        var filter = filter(query, ui);
        if (!filter.searches()) return rows(query, filter, "", ui);
        return SearchPeriods.newest(clock.instant(), period -> rows(query, filter, period, ui));
    }

    private List<PublicLine> rows(ListQuery query, RequestFilter filter, String period, Ui ui) {
        var names = named.of(List.of(), List.of(), ui);
        return db.sql("""
                        select id, subject, place_name, place_name_en, state, category, received_at, said
                        from   requests.shown
                        where  %s
                        order  by received_at desc, id desc
                        limit  :size offset :offset
                        """.formatted(where(filter)))
                .params(parameters(filter, period))
                .param("size", ListView.SIZE)
                .param("offset", (query.number() - 1L) * ListView.SIZE)
                .query((row, n) -> line(row, filter.words(), names, ui))
                .list();
    }

    private RequestFilter filter(ListQuery query, Ui ui) {
        var unsorted = new ListQuery(query.page(), query.values(), "", query.number());
        return RequestFilter.of(unsorted, places, Viewer.PUBLIC.me(), ui);
    }

    private static String where(RequestFilter filter) {
        return Viewer.PUBLIC.reach() + " and " + filter.sql() + (filter.searches() ? WORDED : "");
    }

    private static Map<String, Object> parameters(RequestFilter filter, String period) {
        if (!filter.searches()) return filter.parameters();
        var all = new LinkedHashMap<>(filter.values(Viewer.PUBLIC, period));
        all.put(
                "number",
                RequestNumber.parse(filter.words()).map(n -> n.id().value()).orElse(0L));
        all.put("typed", typed(filter.words()));
        return all;
    }

    /// Each word as a pattern; all of them must be there to be read.
    static String[] typed(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(Conditions::anywhere)
                .toArray(String[]::new);
    }

    private static PublicLine line(ResultSet row, String words, Named.Names names, Ui ui) throws SQLException {
        return new PublicLine(
                new RequestId(row.getLong("id")),
                Snippets.marked(row.getString("subject"), words),
                Snippets.marked(Whereabouts.of(row, ui), words),
                RequestState.valueOf(row.getString("state")),
                names.category(row.getString("category")),
                Moments.in(row, "received_at"),
                row.getLong("said"));
    }
}
