package org.linli.people.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.people.LogInId;
import org.linli.people.PhoneNumber;
import org.linli.people.PlaceNaming;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the page about oneself shows.
@Component
class MePages {

    private final JdbcClient db;
    private final PlaceNaming naming;
    private final Clock clock;

    MePages(JdbcClient db, PlaceNaming naming, Clock clock) {
        this.db = db;
        this.naming = naming;
        this.clock = clock;
    }

    MePage get(Actor actor, Ui ui, LogInId current) {
        var account = actor.account();
        if (account == null) throw new NotFound("account");
        var logIns = logIns(account.value(), current);
        return db.sql("""
                select log_in_name, name, phone
                from people.account
                where id = :id
                """)
                .param("id", account.value())
                .query((row, n) -> new MePage(
                        row.getString("name"),
                        row.getString("log_in_name"),
                        Optional.ofNullable(row.getString("phone"))
                                .map(phone -> new PhoneNumber(phone).local())
                                .orElse(""),
                        held(actor, ui),
                        logIns))
                .single();
    }

    private List<MePage.MyRole> held(Actor actor, Ui ui) {
        return actor.grants().stream()
                .filter(grant -> grant.period().contains(ui.today()))
                .map(grant -> new MePage.MyRole(grant.role(), naming.nameOf(grant.place(), ui)))
                .toList();
    }

    private List<MePage.MyLogIn> logIns(long account, LogInId current) {
        return db.sql("""
                select id, seen, ip, browser
                from people.log_in
                where account = :account
                  and expires > :now
                order by seen desc, id desc
                """)
                .param("account", account)
                .param("now", Moments.kept(clock.instant()))
                .query((row, n) -> new MePage.MyLogIn(
                        row.getLong("id"),
                        row.getLong("id") == current.value(),
                        Moments.in(row, "seen"),
                        row.getString("ip"),
                        Browsers.name(row.getString("browser"))))
                .list();
    }
}
