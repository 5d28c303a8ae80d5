package org.linli.needs.web;

import java.util.Collection;
import java.util.List;
import org.linli.needs.NeedId;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Conditions;
import org.linli.ui.Pages;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Needs that are still lacked around a place, those of the whole subdistrict among them, page by page.
@Component
class HeardNeeds {

    private static final int SIZE = 12;

    private final JdbcClient db;
    private final NeedLists lists;

    HeardNeeds(JdbcClient db, NeedLists lists) {
        this.db = db;
        this.lists = lists;
    }

    /// Which needs are looked for.
    ///
    /// @param around needs in that place, and those that hold it
    /// @param whole whether a need must hold all of the place
    /// @param category whose needs come first; empty for none
    /// @param but those that are not wanted
    record Asked(
            PlacePath around,
            boolean whole,
            String category,
            String words,
            Collection<NeedId> but,
            Right right,
            int page) {}

    record Found(Pages pages, List<NeedRow> rows) {}

    Found of(Asked asked, Actor actor, Ui ui) {
        var all = new Conditions()
                .and("n.state not in ('MET', 'CHANGED', 'EXPIRED')")
                .and("exists (select from unnest(:own) as own where starts_with(n.place_path, own))")
                .with("own", paths(asked.right(), actor, ui))
                .and("(starts_with(:around, n.place_path) or (not :whole and starts_with(n.place_path, :around)))")
                .with("around", asked.around().value())
                .with("whole", asked.whole())
                .and("(n.title ilike :words or n.body ilike :words or n.place_name ilike :words)")
                .with("words", Conditions.anywhere(asked.words()))
                .and("n.id <> all(:but)")
                .with("but", asked.but().stream().map(NeedId::value).toArray(Long[]::new));
        long found = db.sql("select count(*) from needs.need n where " + all.sql())
                .params(all.values())
                .query(Long.class)
                .single();
        var pages = new Pages(asked.page(), SIZE, found);
        var page = db.sql("select n.id from needs.need n where " + all.sql() + """
                         order by n.category = :category desc, n.state_since desc, n.id desc
                         limit :most offset :skip
                        """)
                .params(all.values())
                .param("category", asked.category())
                .param("most", SIZE)
                .param("skip", pages.offset())
                .query((row, n) -> new NeedId(row.getLong("id")))
                .list();
        return new Found(pages, lists.of(page, NeedReader.of(actor, ui.today()), ui));
    }

    private static String[] paths(Right right, Actor actor, Ui ui) {
        return actor.placesOf(right, ui.today()).stream().map(PlacePath::value).toArray(String[]::new);
    }
}
