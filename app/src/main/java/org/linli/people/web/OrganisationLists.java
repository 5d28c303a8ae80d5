package org.linli.people.web;

import java.util.List;
import org.linli.people.OrganisationKind;
import org.linli.people.PublicReach;
import org.linli.people.web.OrganisationsPage.Row;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.Conditions;
import org.linli.ui.ListColumn;
import org.linli.ui.ListCount;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.SavedViews;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The bodies that are responsible in the reader's own places, by any conditions.
@Component
class OrganisationLists {

    private final JdbcClient db;
    private final OwnPlaces places;
    private final SavedViews views;

    OrganisationLists(JdbcClient db, OwnPlaces places, SavedViews views) {
        this.db = db;
        this.places = places;
        this.views = views;
    }

    OrganisationsPage of(Actor actor, Ui ui) {
        var filters = List.of(
                ListFilter.words("words", ui.text("people.organisations.search")),
                ListFilter.choice(
                        "kind",
                        ui.text("people.organisation.kind"),
                        Choice.inAddress(OrganisationKind.values(), "people.organisation-kind", ui)));
        var query = ListQuery.of(ui, filters);
        var asked = asked(query, actor, ui);
        var view = new ListView(
                filters,
                columns(query, ui),
                query,
                ListCount.of(count(asked)),
                ListView.SIZE,
                views.of(actor, query.page()),
                false,
                ListView.TAKE);
        return new OrganisationsPage(view, rows(query, asked, ui));
    }

    private static List<ListColumn> columns(ListQuery query, Ui ui) {
        return List.of(
                new ListColumn(ui.text("people.organisation.name"), query.sort().equals("name") ? "name-down" : "name"),
                new ListColumn(ui.text("people.organisation.kind"), "kind"),
                new ListColumn(ui.text("people.organisation.place"), "place"),
                new ListColumn(ui.text("people.organisation.phone")),
                new ListColumn(ui.text("people.organisations.colleagues"), "members"));
    }

    private Conditions asked(ListQuery query, Actor actor, Ui ui) {
        var all = new Conditions()
                .and("o.place like any(:own)")
                .with("own", AccountsPages.below(places.of(actor, ui.today())));
        if (query.has("words"))
            all.and("(o.name || ' ' || o.name_en || ' ' || o.code) ilike :words")
                    .with("words", query.pattern("words"));
        Constants.named(OrganisationKind.class, query.value("kind"))
                .ifPresent(kind -> all.and("o.kind = :kind").with("kind", kind.name()));
        return all;
    }

    private long count(Conditions asked) {
        return db.sql("select count(*) from people.organisation o where " + asked.sql())
                .params(asked.values())
                .query(Long.class)
                .single();
    }

    private List<Row> rows(ListQuery query, Conditions asked, Ui ui) {
        return db.sql("""
                select o.id, o.code, o.kind, o.name, o.name_en, o.phone, o.hours, o.address, o.place,
                       (select count(*) from people.account a where a.organisation = o.id and not a.locked) as members
                from people.organisation o
                where %s
                order by %s o.id
                limit :size offset :offset
                """.formatted(asked.sql(), order(query)))
                .params(asked.values())
                .param("size", ListView.SIZE)
                .param("offset", (query.number() - 1L) * ListView.SIZE)
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        row.getString("code"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("name_en"),
                        new PublicReach(row.getString("phone"), row.getString("hours"), row.getString("address")),
                        places.nameOf(new PlacePath(row.getString("place")), ui),
                        row.getLong("members")))
                .list();
    }

    private static String order(ListQuery query) {
        return switch (query.sort()) {
            case "name" -> "o.name,";
            case "name-down" -> "o.name desc,";
            case "place" -> "o.place, o.name,";
            case "members" -> "members desc, o.name,";
            default -> "o.kind, o.name,";
        };
    }
}
