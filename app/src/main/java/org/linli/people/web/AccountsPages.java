package org.linli.people.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.people.Accounts;
import org.linli.people.Masked;
import org.linli.people.web.AccountsPage.AccountRow;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the page of colleagues shows: those who hold a role in the reader's own places today.
@Component
class AccountsPages {

    private static final int MOST = 100;

    private final JdbcClient db;
    private final Accounts accounts;

    AccountsPages(JdbcClient db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    AccountsPage list(Actor actor, LocalDate today, String words, String name, String place, String link) {
        return list(actor, today, words, name, place, link, "", "");
    }

    AccountsPage list(
            Actor actor,
            LocalDate today,
            String words,
            String name,
            String place,
            String link,
            String field,
            String refusal) {
        var own = actor.placesOf(Right.MANAGE_ACCOUNTS, today);
        var rows = rows(own, today, words.strip());
        var roles = Arrays.stream(Role.values())
                .filter(role -> own.stream().anyMatch(p -> accounts.mayGive(actor, role, p)))
                .toList();
        var shown = place.isEmpty() && !own.isEmpty() ? own.getFirst().value() : place;
        return new AccountsPage(
                words,
                rows.size() > MOST ? rows.subList(0, MOST) : rows,
                rows.size() > MOST,
                roles,
                name,
                shown,
                link,
                field,
                refusal);
    }

    private List<AccountRow> rows(List<PlacePath> own, LocalDate today, String words) {
        return db.sql("""
                select a.id, a.name, a.log_in_name, a.phone, a.locked, array_agg(distinct r.role) as roles
                from people.account a
                join people.role_in_place r on r.account = a.id
                where r.place like any(:own)
                  and (r.until_day is null or r.until_day > :today)
                  and (:words = '' or position(lower(:words) in lower(a.name || ' ' || a.log_in_name)) > 0)
                group by a.id
                order by a.name, a.id
                limit :most
                """)
                .param("own", own.stream().map(p -> p.value() + "%").toArray(String[]::new))
                .param("today", today)
                .param("words", words)
                .param("most", MOST + 1)
                .query(AccountsPages::row)
                .list();
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new AccountRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("log_in_name"),
                Masked.phone(Optional.ofNullable(row.getString("phone")).orElse("")),
                row.getBoolean("locked"),
                Arrays.stream(roles).map(Role::valueOf).sorted().toList());
    }
}
