package org.linli.requests.web;

import java.util.List;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.linli.requests.RequestId;
import org.linli.requests.Urgency;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What nobody takes care of, oldest first, as everybody may read it.
@Component
class GapPages {

    private static final int MOST = 200;

    private final JdbcClient db;
    private final Categories categories;

    GapPages(JdbcClient db, Categories categories) {
        this.db = db;
        this.categories = categories;
    }

    List<GapLine> in(PlacePath place, Ui ui) {
        var all = categories.list();
        return db.sql("""
                        select id, place_path, subject, place_name, place_name_en, category, urgency, received_at, version,
                               1 + (select count(*) from requests.request other where other.merged_into = gap.id) as said,
                               coalesce(affected, 0) + (
                                   select coalesce(sum(affected), 0) from requests.request other
                                   where  other.merged_into = gap.id) as households
                        from   requests.request gap
                        where  state = 'GAP' and shown_to_public and %s
                        order  by received_at, id
                        limit  %d
                        """.formatted(Reach.within(place), MOST))
                .query((row, n) -> new GapLine(
                        new RequestId(row.getLong("id")),
                        new PlacePath(row.getString("place_path")),
                        row.getString("subject"),
                        Whereabouts.of(row, ui),
                        name(all, row.getString("category"), ui),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getTimestamp("received_at").toInstant(),
                        row.getLong("said"),
                        row.getLong("households"),
                        row.getInt("version")))
                .list();
    }

    private static String name(List<Category> all, String code, Ui ui) {
        return all.stream()
                .filter(category -> category.code().equals(code))
                .map(category -> category.name(ui.english()))
                .findFirst()
                .orElse("");
    }
}
