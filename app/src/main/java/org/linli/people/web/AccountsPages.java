package org.linli.people.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.people.Masked;
import org.linli.people.web.AccountsPage.AccountRow;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
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

/// What the page of colleagues shows: those who hold a role in the reader's own places today.
@Component
class AccountsPages {

    private static final String HOLDERS = """
            from people.account a
            join people.role_in_place r on r.account = a.id
            left join people.organisation o on o.id = a.organisation
            where\s""";

    private final JdbcClient db;
    private final OwnPlaces places;
    private final SavedViews views;

    AccountsPages(JdbcClient db, OwnPlaces places, SavedViews views) {
        this.db = db;
        this.places = places;
        this.views = views;
    }

    AccountsPage list(Ui ui, Actor actor) {
        var filters = filters(ui, actor);
        var query = ListQuery.of(ui, filters);
        var asked = asked(query, actor, ui);
        long total = db.sql("select count(distinct a.id) " + HOLDERS + asked.sql())
                .params(asked.values())
                .query(Long.class)
                .single();
        var view = new ListView(
                filters,
                columns(query, ui),
                query,
                ListCount.of(total),
                ListView.SIZE,
                views.of(actor, query.page()),
                false,
                ListView.TAKE);
        return new AccountsPage(view, rows(query, asked, ui));
    }

    private List<ListFilter> filters(Ui ui, Actor actor) {
        return List.of(
                ListFilter.words("words", ui.text("people.accounts.search")),
                ListFilter.choice(
                        "role", ui.text("people.accounts.role"), Choice.inAddress(Role.values(), "people.role", ui)),
                ListFilter.choice("of", ui.text("people.accounts.organisation"), places.organisations(actor, ui))
                        .further(),
                ListFilter.flag("locked", ui.text("people.accounts.locked")).further());
    }

    private static List<ListColumn> columns(ListQuery query, Ui ui) {
        return List.of(
                new ListColumn(ui.text("people.accounts.name"), query.sort().equals("name") ? "name-down" : "name"),
                new ListColumn(ui.text("people.accounts.organisation"), "body"),
                new ListColumn(ui.text("people.accounts.role")),
                new ListColumn(ui.text("people.accounts.phone")),
                new ListColumn(ui.text("people.accounts.state")));
    }

    private Conditions asked(ListQuery query, Actor actor, Ui ui) {
        var all = new Conditions()
                .and("r.place like any(:own) and (r.until_day is null or r.until_day > :today)")
                .with("own", below(actor.placesOf(Right.MANAGE_ACCOUNTS, ui.today())))
                .with("today", ui.today());
        if (query.has("words"))
            all.and("(a.name || ' ' || a.log_in_name) ilike :words").with("words", query.pattern("words"));
        Constants.named(Role.class, query.value("role"))
                .ifPresent(role -> all.and("r.role = :role").with("role", role.name()));
        if (query.value("of").matches("\\d{1,18}"))
            all.and("a.organisation = :body").with("body", Long.parseLong(query.value("of")));
        if (query.has("locked")) all.and("a.locked");
        return all;
    }

    private List<AccountRow> rows(ListQuery query, Conditions asked, Ui ui) {
        return db.sql("""
                select a.id, a.name, a.log_in_name, a.phone, a.locked, coalesce(o.name, '') as organisation, coalesce(o.name_en, '') as organisation_en,
                       array_agg(distinct r.role) as roles
                """ + HOLDERS + asked.sql() + """
                 group by a.id, o.name, o.name_en
                 order by %s a.name, a.id
                 limit :size offset :offset
                """.formatted(order(query)))
                .params(asked.values())
                .param("size", ListView.SIZE)
                .param("offset", (query.number() - 1L) * ListView.SIZE)
                .query((row, n) -> row(row, ui))
                .list();
    }

    private static String order(ListQuery query) {
        return switch (query.sort()) {
            case "name-down" -> "a.name desc,";
            case "body" -> "o.name nulls last,";
            default -> "";
        };
    }

    /// Patterns for everything in the places.
    static String[] below(List<PlacePath> places) {
        return places.stream().map(place -> place.value() + "%").toArray(String[]::new);
    }

    private static AccountRow row(ResultSet row, Ui ui) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new AccountRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("log_in_name"),
                Masked.phone(Optional.ofNullable(row.getString("phone")).orElse("")),
                row.getBoolean("locked"),
                ui.name(row.getString("organisation"), row.getString("organisation_en")),
                Arrays.stream(roles).map(Role::valueOf).sorted().toList());
    }
}
