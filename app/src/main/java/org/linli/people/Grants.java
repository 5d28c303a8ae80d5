package org.linli.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The roles that accounts hold in places, and who may give and end them.
@Service
@Transactional
public class Grants {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Grants(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// Gives a role in a place for a period.
    public GrantId give(AccountId account, Grant grant, Actor by, String reason) {
        Giving.require(by, grant.role(), grant.place(), today());
        lock(account);
        return add(account, grant, by, reason);
    }

    /// Adds the role for whoever holds an invitation: the link is the right.
    GrantId add(AccountId account, Grant grant, Actor by, String reason) {
        var from = grant.period().from();
        var until = grant.period().until();
        requireInOrder(from, until);
        PeopleRule.A_ROLE_IS_HELD_ONCE_IN_A_PLACE.requireAt(
                "role",
                of(account).stream()
                        .noneMatch(held -> held.role() == grant.role()
                                && held.place().equals(grant.place())
                                && held.period().overlaps(grant.period())));
        var id = new GrantId(db.sql("""
                insert into people.role_in_place (account, role, place, from_day, until_day)
                values (:account, :role, :place, :from, :until)
                returning id
                """)
                .param("account", account.value())
                .param("role", grant.role().name())
                .param("place", grant.place().value())
                .param("from", from)
                .param("until", until)
                .query(Long.class)
                .single());
        journal.record(
                new PeopleEvent.RoleGiven(
                        account,
                        id,
                        grant.role(),
                        grant.place(),
                        from.toString(),
                        until == null ? null : until.toString()),
                by,
                reason);
        return id;
    }

    /// Refuses at the field what a [Period] cannot even hold.
    public static void requireInOrder(LocalDate from, @Nullable LocalDate until) {
        PeopleRule.A_ROLE_ENDS_AFTER_IT_BEGINS.requireAt("until", until == null || until.isAfter(from));
    }

    /// Ends a role with the beginning of today; one that has not begun never does.
    public void end(GrantId id, Actor by, String reason) {
        record Held(
                AccountId account,
                Role role,
                PlacePath place,
                LocalDate from,
                @Nullable LocalDate until) {}
        var held = db.sql("""
                select account, role, place, from_day, until_day
                from people.role_in_place
                where id = :id
                for update
                """)
                .param("id", id.value())
                .query((row, n) -> new Held(
                        new AccountId(row.getLong("account")),
                        Role.valueOf(row.getString("role")),
                        new PlacePath(row.getString("place")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        Giving.require(by, held.role(), held.place(), today());
        var today = today();
        PeopleRule.A_ROLE_ENDS_ONCE.require(held.until() == null || held.until().isAfter(today));
        var until = held.from().isAfter(today) ? held.from() : today;
        db.sql("update people.role_in_place set until_day = :until where id = :id")
                .param("until", until)
                .param("id", id.value())
                .update();
        journal.record(
                new PeopleEvent.RoleEnded(held.account(), id, held.role(), held.place(), until.toString()), by, reason);
    }

    /// Whether somebody may lock the account or give it a new password: only who could give all the roles it holds.
    /// Otherwise a secretary could step into the administrator's place.
    @Transactional(readOnly = true)
    public boolean isOver(Actor by, AccountId account) {
        var grants = of(account);
        if (grants.isEmpty()) return by.may(Right.MANAGE_ACCOUNTS, PlacePath.ALL, today());
        var current = grants.stream()
                .filter(g -> g.period().until() == null || g.period().until().isAfter(today()))
                .toList();
        return (current.isEmpty() ? grants : current)
                .stream().allMatch(g -> Giving.may(by, g.role(), g.place(), today()));
    }

    /// Whether somebody may give the role in the place: for offering it, never instead of asking again.
    @Transactional(readOnly = true)
    public boolean mayGive(Actor by, Role role, PlacePath place) {
        return Giving.may(by, role, place, today());
    }

    void requireOver(AccountId account, Actor by) {
        lock(account);
        if (!isOver(by, account)) throw new NotAllowed(Right.MANAGE_ACCOUNTS);
    }

    private void lock(AccountId account) {
        var row = db.sql("select id from people.account where id = :id for update")
                .param("id", account.value())
                .query(Long.class)
                .optional();
        if (row.isEmpty()) throw new NotFound(account);
    }

    private List<Grant> of(AccountId account) {
        return db.sql("""
                select role, place, from_day, until_day
                from people.role_in_place
                where account = :account
                """)
                .param("account", account.value())
                .query((row, n) -> new Grant(
                        Role.valueOf(row.getString("role")),
                        new PlacePath(row.getString("place")),
                        new Period(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class))))
                .list();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
