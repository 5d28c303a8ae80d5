package org.linli.people;

import java.sql.Types;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with accounts.
@Service
@Transactional
public class Accounts {

    private final JdbcClient db;
    private final Grants grants;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    Accounts(JdbcClient db, Grants grants, Passwords passwords, Journal journal, Clock clock) {
        this.db = db;
        this.grants = grants;
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
        Rule.together(
                () -> PeopleRule.A_LOG_IN_NAME_HAS_2_TO_40_LETTERS_OR_DIGITS.requireAt(
                        "logInName", logInName.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}")),
                () -> PeopleRule.A_LOG_IN_NAME_IS_NO_PHONE_NUMBER.requireAt(
                        "logInName", PhoneNumber.parse(logInName).isEmpty()),
                () -> PeopleRule.A_NAME_HAS_1_TO_40_CHARACTERS.requireAt("name", name.matches("\\P{Cntrl}{1,40}")),
                () -> PeopleRule.A_LOG_IN_NAME_BELONGS_TO_ONE_ACCOUNT.requireAt(
                        "logInName", isFree("log_in_name", logInName)),
                () -> checkPassword(account, logInName, name),
                () -> checkPhone(account.phone()));
        var phone = phone(account.phone());
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
                .param("now", Moments.kept(clock.instant()))
                .query(Long.class)
                .single());
        journal.record(new PeopleEvent.AccountCreated(id, name), by, "");
        return id;
    }

    /// Ends every log-in at once and lets nobody in until unlocked.
    public void lock(AccountId account, Actor by, String reason) {
        PeopleRule.NOBODY_LOCKS_THEMSELVES_OUT.require(!account.equals(by.account()));
        grants.requireOver(account, by);
        db.sql("update people.account set locked = true where id = :id")
                .param("id", account.value())
                .update();
        db.sql("delete from people.log_in where account = :id")
                .param("id", account.value())
                .update();
        journal.record(new PeopleEvent.AccountLocked(account), by, reason);
    }

    public void unlock(AccountId account, Actor by, String reason) {
        grants.requireOver(account, by);
        db.sql("update people.account set locked = false where id = :id")
                .param("id", account.value())
                .update();
        journal.record(new PeopleEvent.AccountUnlocked(account), by, reason);
    }

    /// Notes which organisation somebody speaks for from now on; none for nobody's.
    public void move(AccountId account, @Nullable OrganisationId organisation, Actor by) {
        grants.requireOver(account, by);
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

    private static void checkPassword(NewAccount account, String logInName, String name) {
        var phone = PhoneNumber.parse(account.phone()).map(PhoneNumber::e164).orElse("");
        if (!account.password().isEmpty()) Passwords.check(account.password(), logInName, name, phone);
    }

    private void checkPhone(String typed) {
        var phone = phone(typed);
        PeopleRule.A_PHONE_BELONGS_TO_ONE_ACCOUNT.requireAt("phone", phone == null || isFree("phone", phone));
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
        return Days.today(clock);
    }
}
