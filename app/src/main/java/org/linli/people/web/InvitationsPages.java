package org.linli.people.web;

import java.time.Clock;
import java.util.List;
import org.linli.people.web.InvitationsPage.Waiting;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the page of invitations shows: links into the reader's own places.
@Component
class InvitationsPages {

    private final JdbcClient db;
    private final OwnPlaces places;
    private final Clock clock;

    InvitationsPages(JdbcClient db, OwnPlaces places, Clock clock) {
        this.db = db;
        this.places = places;
        this.clock = clock;
    }

    InvitationsPage get(Actor actor, Ui ui, String where) {
        return new InvitationsPage(
                where,
                places.roles(actor, ui.today()),
                places.places(actor, ui, where),
                places.organisations(actor, ui),
                waiting(actor, ui));
    }

    private List<Waiting> waiting(Actor actor, Ui ui) {
        return db.sql("""
                select id, name, role, place, expires
                from people.invitation
                where kind = 'COLLEAGUE'
                  and place like any(:own)
                  and used is null
                  and revoked is null
                  and expires > :now
                order by created desc
                """)
                .param("own", AccountsPages.below(places.of(actor, ui.today())))
                .param("now", Moments.kept(clock.instant()))
                .query((row, n) -> new Waiting(
                        row.getLong("id"),
                        row.getString("name"),
                        ui.text("people.role", Role.valueOf(row.getString("role"))),
                        places.nameOf(new PlacePath(row.getString("place")), ui),
                        Moments.in(row, "expires")))
                .list();
    }
}
