package org.linli.people.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.people.Masked;
import org.linli.people.web.AccountsPage.AccountRow;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.linli.ui.Pages;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the page of colleagues shows: those who hold a role in the reader's own places today.
@Component
class AccountsPages {

    private static final int SIZE = 20;

    private static final String HOLDERS = """
            from people.account a
            join people.role_in_place r on r.account = a.id
            left join people.organisation o on o.id = a.organisation
            where r.place like any(:own)
              and (r.until_day is null or r.until_day > :today)
              and (:words = '' or position(lower(:words) in lower(a.name || ' ' || a.log_in_name)) > 0)
              and (:role = '' or r.role = :role)
            """;

    private final JdbcClient db;

    AccountsPages(JdbcClient db) {
        this.db = db;
    }

    AccountsPage list(Ui ui, Actor actor, String words, @Nullable Role role, int page) {
        long total = asked("select count(distinct a.id) " + HOLDERS, actor, ui.today(), words, role)
                .query(Long.class)
                .single();
        var pages = new Pages(page, SIZE, total);
        var rows = asked("""
                select a.id, a.name, a.log_in_name, a.phone, a.locked, coalesce(o.name, '') as organisation, coalesce(o.name_en, '') as organisation_en,
                       array_agg(distinct r.role) as roles
                """ + HOLDERS + """
                group by a.id, o.name, o.name_en
                order by a.name, a.id
                limit :size offset :offset
                """, actor, ui.today(), words, role)
                .param("size", pages.size())
                .param("offset", pages.offset())
                .query((row, n) -> row(row, ui))
                .list();
        return new AccountsPage(words, role, rows, pages);
    }

    private JdbcClient.StatementSpec asked(
            String sql, Actor actor, LocalDate today, String words, @Nullable Role role) {
        return db.sql(sql)
                .param("own", below(actor.placesOf(Right.MANAGE_ACCOUNTS, today)))
                .param("today", today)
                .param("words", words)
                .param("role", role == null ? "" : role.name());
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
