package org.linli.people;

import java.sql.Types;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with accounts and the roles they hold.
@Service
@Transactional
public class Accounts {

    private final JdbcClient db;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    Accounts(JdbcClient db, Passwords passwords, Journal journal, Clock clock) {
        this.db = db;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    public AccountId create(NewAccount account, Actor by) {
        if (!by.maySomewhere(Right.MANAGE_ACCOUNTS, today())) throw new NotAllowed(Right.MANAGE_ACCOUNTS);
        return add(account, by);
    }

    /// Adds the account for whoever holds an invitation: the link is the right.
    AccountId add(NewAccount account, Actor by) {
        var logInName = logInName(account.logInName());
        var name = account.name().strip();
        var phone = phone(account.phone());
        PeopleRule.A_LOG_IN_NAME_HAS_2_TO_40_LETTERS_OR_DIGITS.requireAt(
                "logInName", logInName.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}"));
        PeopleRule.A_LOG_IN_NAME_IS_NO_PHONE_NUMBER.requireAt(
                "logInName", PhoneNumber.parse(logInName).isEmpty());
        PeopleRule.A_NAME_HAS_1_TO_40_CHARACTERS.requireAt("name", name.matches("\\P{Cntrl}{1,40}"));
        if (!account.password().isEmpty())
            Passwords.check(account.password(), logInName, name, phone == null ? "" : phone);
        PeopleRule.A_LOG_IN_NAME_BELONGS_TO_ONE_ACCOUNT.requireAt("logInName", isFree("log_in_name", logInName));
        PeopleRule.A_PHONE_BELONGS_TO_ONE_ACCOUNT.requireAt("phone", phone == null || isFree("phone", phone));
        var organisation = account.organisation();
        var id = new AccountId(db.sql("""
                insert into people.account (log_in_name, name, phone, password, organisation, created)
                values (:logInName, :name, :phone, :password, :organisation, :now)
                returning id
                """)
                .param("logInName", logInName)
                .param("name", name)
                .param("phone", phone)
                .param("password", account.password().isEmpty() ? null : passwords.hash(account.password()))
                .param("organisation", organisation == null ? null : organisation.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
        journal.record(new PeopleEvent.AccountCreated(id, name), by, "");
        return id;
    }

    /// Gives a role in a place for a period.
    public GrantId grant(AccountId account, Grant grant, Actor by, String reason) {
        Giving.require(by, grant.role(), grant.place(), today());
        lockRow(account);
        return give(account, grant, by, reason);
    }

    GrantId give(AccountId account, Grant grant, Actor by, String reason) {
        var until = grant.period().until();
        PeopleRule.A_ROLE_ENDS_AFTER_IT_BEGINS.requireAt(
                "until", until == null || until.isAfter(grant.period().from()));
        PeopleRule.A_ROLE_IS_HELD_ONCE_IN_A_PLACE.requireAt(
                "role",
                grantsOf(account).stream()
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
                .param("from", grant.period().from())
                .param("until", until)
                .query(Long.class)
                .single());
        journal.record(
                new PeopleEvent.RoleGiven(
                        account,
                        id,
                        grant.role(),
                        grant.place(),
                        grant.period().from().toString(),
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
    public void endGrant(GrantId id, Actor by, String reason) {
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

    /// Ends every log-in at once and lets nobody in until unlocked.
    public void lock(AccountId account, Actor by, String reason) {
        PeopleRule.NOBODY_LOCKS_THEMSELVES_OUT.require(!account.equals(by.account()));
        requireOver(account, by);
        db.sql("update people.account set locked = true where id = :id")
                .param("id", account.value())
                .update();
        db.sql("delete from people.log_in where account = :id")
                .param("id", account.value())
                .update();
        journal.record(new PeopleEvent.AccountLocked(account), by, reason);
    }

    public void unlock(AccountId account, Actor by, String reason) {
        requireOver(account, by);
        db.sql("update people.account set locked = false where id = :id")
                .param("id", account.value())
                .update();
        journal.record(new PeopleEvent.AccountUnlocked(account), by, reason);
    }

    /// Notes which organisation somebody speaks for from now on; none for nobody's.
    public void move(AccountId account, @Nullable OrganisationId organisation, Actor by) {
        requireOver(account, by);
        db.sql("update people.account set organisation = :organisation where id = :id")
                .param("organisation", organisation == null ? null : organisation.value(), Types.BIGINT)
                .param("id", account.value())
                .update();
        journal.record(new PeopleEvent.AccountMoved(account, organisation), by, "");
    }

    /// Sets a new password for oneself; all other log-ins end.
    public void changePassword(String old, String chosen, LogInId kept, Actor self) {
        var id = self.account();
        if (id == null) throw new NotFound("account");
        var hash = db.sql("select password from people.account where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
        PeopleRule.THE_OLD_PASSWORD_IS_RIGHT.requireAt("old", passwords.matches(old, hash.orElse(null)));
        setPassword(id, chosen, self);
        db.sql("delete from people.log_in where account = :id and id <> :kept")
                .param("id", id.value())
                .param("kept", kept.value())
                .update();
    }

    void setPassword(AccountId account, String chosen, Actor by) {
        record Names(
                String logInName, String name, @Nullable String phone) {}
        var names = db.sql("select log_in_name, name, phone from people.account where id = :id for update")
                .param("id", account.value())
                .query((row, n) -> new Names(row.getString(1), row.getString(2), row.getString(3)))
                .single();
        var phone = names.phone();
        Passwords.check(chosen, names.logInName(), names.name(), phone == null ? "" : phone);
        db.sql("update people.account set password = :password where id = :id")
                .param("password", passwords.hash(chosen))
                .param("id", account.value())
                .update();
        journal.record(new PeopleEvent.PasswordChanged(account), by, "");
    }

    /// Whether somebody may lock the account or give it a new password: only who could give all the roles it holds.
    /// Otherwise a secretary could step into the administrator's place.
    @Transactional(readOnly = true)
    public boolean isOver(Actor by, AccountId account) {
        var grants = grantsOf(account);
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
        lockRow(account);
        if (!isOver(by, account)) throw new NotAllowed(Right.MANAGE_ACCOUNTS);
    }

    private void lockRow(AccountId account) {
        var row = db.sql("select id from people.account where id = :id for update")
                .param("id", account.value())
                .query(Long.class)
                .optional();
        if (row.isEmpty()) throw new NotFound(account);
    }

    private List<Grant> grantsOf(AccountId account) {
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

    private boolean isFree(String column, String value) {
        return db.sql("select count(*) from people.account where " + column + " = :value")
                        .param("value", value)
                        .query(Long.class)
                        .single()
                == 0;
    }

    /// What was typed, as it is kept and compared.
    static String logInName(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String phone(String typed) {
        if (typed.isBlank()) return null;
        var parsed = PhoneNumber.parse(typed);
        PeopleRule.A_PHONE_CAN_BE_DIALLED.requireAt("phone", parsed.isPresent());
        return parsed.map(PhoneNumber::e164).orElse(null);
    }

    private LocalDate today() {
        return Ui.today(clock);
    }
}
