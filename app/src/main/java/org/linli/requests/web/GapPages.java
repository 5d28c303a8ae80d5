package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.linli.places.PlaceChoices;
import org.linli.requests.RequestId;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.ui.Conditions;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What nobody takes care of, oldest first, as everybody may read it.
@Component
class GapPages {

    private static final int SIZE = 30;
    private static final String PLACE = "place";
    private static final String WORDS = "words";

    private final JdbcClient db;
    private final Named named;
    private final PlaceChoices places;

    GapPages(JdbcClient db, Named named, PlaceChoices places) {
        this.db = db;
        this.named = named;
        this.places = places;
    }

    GapList of(Ui ui) {
        var filters = List.of(
                ListFilter.words(WORDS, ui.text("requests.list.words")),
                places.filter(PLACE, ui.text("requests.list.place"), ui));
        var query = ListQuery.of(ui, filters);
        var conditions = conditions(query);
        return new GapList(
                ListView.plain(filters, query, count(conditions), SIZE),
                lines(conditions, query.number(), ui),
                count(new Conditions()));
    }

    private Conditions conditions(ListQuery query) {
        var conditions = new Conditions();
        places.asked(query, PLACE).map(Reach::within).ifPresent(conditions::and);
        if (query.has(WORDS))
            conditions
                    .and("(subject || ' ' || place_name || ' ' || place_name_en) ilike all (:typed)")
                    .with("typed", PublicLists.typed(query.value(WORDS)));
        return conditions;
    }

    private long count(Conditions conditions) {
        return db.sql("select count(*) from requests.shown where state = 'GAP' and " + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    private List<GapLine> lines(Conditions conditions, int number, Ui ui) {
        var names = named.of(List.of(), List.of(), ui);
        return db.sql("""
                        select id, place_path, subject, place_name, place_name_en, category, received_at, version, said,
                               coalesce(affected, 0) + (
                                   select coalesce(sum(other.affected), 0) from requests.request other
                                   where  other.merged_into = shown.id) as households
                        from   requests.shown
                        where  state = 'GAP' and %s
                        order  by received_at, id
                        limit  :size offset :offset
                        """.formatted(conditions.sql()))
                .params(conditions.values())
                .param("size", SIZE)
                .param("offset", (number - 1L) * SIZE)
                .query((row, n) -> line(row, names, ui))
                .list();
    }

    private static GapLine line(ResultSet row, Named.Names names, Ui ui) throws SQLException {
        return new GapLine(
                new RequestId(row.getLong("id")),
                new PlacePath(row.getString("place_path")),
                row.getString("subject"),
                Whereabouts.of(row, ui),
                names.category(row.getString("category")),
                Moments.in(row, "received_at"),
                row.getLong("said"),
                row.getLong("households"),
                row.getInt("version"));
    }
}
