package org.linli.people.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.linli.journal.Journal;
import org.linli.people.Grants;
import org.linli.people.Masked;
import org.linli.people.web.AccountPage.Held;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the page of one colleague shows, to whoever looks after accounts where the colleague holds or held a role.
@Component
class AccountPages {

    private final JdbcClient db;
    private final Grants grants;
    private final OwnPlaces places;
    private final Journal journal;

    AccountPages(JdbcClient db, Grants grants, OwnPlaces places, Journal journal) {
        this.db = db;
        this.grants = grants;
        this.places = places;
        this.journal = journal;
    }

    AccountPage get(AccountId id, Actor actor, Ui ui, String where) {
        require(id, actor, ui);
        var held = held(id, actor, ui);
        return db.sql("""
                select a.name, a.log_in_name, a.phone, a.locked, a.organisation,
                       (select max(l.seen) from people.log_in l where l.account = a.id) as seen
                from people.account a
                where a.id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> {
                    var seen = row.getObject("seen", OffsetDateTime.class);
                    return new AccountPage(
                            id.value(),
                            row.getString("name"),
                            row.getString("log_in_name"),
                            Masked.phone(
                                    Optional.ofNullable(row.getString("phone")).orElse("")),
                            row.getBoolean("locked"),
                            Optional.ofNullable(row.getString("organisation")).orElse(""),
                            seen == null ? null : seen.toInstant(),
                            grants.isOver(actor, id) && !id.equals(actor.account()),
                            held,
                            places.roles(actor, ui.today()),
                            places.places(actor, ui, where),
                            places.organisations(actor, ui),
                            journal.story("account:" + id, EnumSet.allOf(Visibility.class))
                                    .reversed());
                })
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private void require(AccountId id, Actor actor, Ui ui) {
        var own = places.of(actor, ui.today());
        boolean near = db.sql("""
                select exists (select from people.role_in_place where account = :id and place like any(:own))
                """)
                .param("id", id.value())
                .param("own", AccountsPages.below(own))
                .query(Boolean.class)
                .single();
        if (!near && !own.contains(PlacePath.ALL)) throw new NotFound(id);
    }

    private List<Held> held(AccountId id, Actor actor, Ui ui) {
        return db.sql("""
                select id, role, place, from_day, until_day
                from people.role_in_place
                where account = :id
                order by until_day is not null, from_day desc, id desc
                """)
                .param("id", id.value())
                .query((row, n) -> held(row, actor, ui))
                .list();
    }

    private Held held(ResultSet row, Actor actor, Ui ui) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        var place = new PlacePath(row.getString("place"));
        var until = row.getObject("until_day", LocalDate.class);
        var open = until == null || until.isAfter(ui.today());
        var from = row.getObject("from_day", LocalDate.class);
        return new Held(
                row.getLong("id"),
                role,
                places.nameOf(place, ui),
                from,
                until,
                open && !from.isAfter(ui.today()),
                open && grants.mayGive(actor, role, place));
    }
}
