package org.linli.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The browsers that are logged in: rows of a table, found by the hash of a random token that only the browser has.
@Service
public class LogIns {

    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    private final JdbcTemplate template;
    private final JdbcClient db;
    private final Passwords passwords;
    private final FailedLogIns failed;
    private final LogInTimes times;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LogIns(
            JdbcTemplate template,
            Passwords passwords,
            FailedLogIns failed,
            LogInTimes times,
            Journal journal,
            TransactionTemplate transactions,
            Clock clock) {
        this.template = template;
        this.db = JdbcClient.create(template);
        this.passwords = passwords;
        this.failed = failed;
        this.times = times;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Found(LoggedIn who, Instant created, Instant seen) {}

    /// Who is at the browser with that token, with all roles: one question, answered from three indexes.
    public Optional<LoggedIn> find(String token) {
        var now = clock.instant();
        var hash = Secrets.hash(token);
        // Positional, so that nothing is parsed again at every request.
        var found = template.query(
                """
                select l.id, l.created, l.seen, a.id, a.name, a.organisation,
                       (select string_agg(concat_ws(' ', r.role, r.place, r.from_day, r.until_day), E'\\n' order by length(r.place))
                        from people.role_in_place r
                        where r.account = a.id)
                from people.log_in l
                join people.account a on a.id = l.account
                where l.token = ?
                  and l.expires > ?
                  and not a.locked
                """,
                (row, n) -> {
                    var organisation = row.getObject(6, Long.class);
                    var actor = new Actor(
                            new AccountId(row.getLong(4)),
                            organisation == null ? null : new OrganisationId(organisation),
                            row.getString(5),
                            grants(row.getString(7)));
                    return new Found(
                            new LoggedIn(new LogInId(row.getLong(1)), actor),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getObject(3, OffsetDateTime.class).toInstant());
                },
                hash,
                Moments.kept(now));
        if (found.isEmpty()) return Optional.empty();
        var first = found.getFirst();
        if (first.seen().plus(SEEN_AGAIN).isBefore(now)) seen(hash, first, now);
        return Optional.of(first.who());
    }

    private void seen(byte[] hash, Found found, Instant now) {
        template.update(
                "update people.log_in set seen = ?, expires = ? where token = ? and seen = ?",
                Moments.kept(now),
                Moments.kept(expires(found.created(), now)),
                hash,
                Moments.kept(found.seen()));
    }

    /// Looks at a name or phone and a password. Every try costs the same time, whether the account exists or not; no
    /// connection is held while the password is reckoned.
    public LogInAnswer open(String typed, String password, Origin from) {
        var name = PhoneNumber.parse(typed).map(PhoneNumber::e164).orElseGet(() -> Accounts.logInName(typed));
        var wait = failed.count(name, from);
        if (wait.isPresent()) return new LogInAnswer.Later(wait.get());
        record Known(AccountId id, @Nullable String password) {}
        var known = db.sql("""
                select id, password
                from people.account
                where (log_in_name = :name or phone = :name)
                  and not locked
                """)
                .param("name", name)
                .query((row, n) -> new Known(new AccountId(row.getLong(1)), row.getString(2)))
                .optional();
        var right = passwords.matches(password, known.map(Known::password).orElse(null));
        if (known.isEmpty() || !right) return new LogInAnswer.Refused();
        failed.forget(name, from);
        return new LogInAnswer.Opened(enter(known.get().id(), from));
    }

    /// Lets an account in that has shown by other means who it is, and gives the token.
    public String enter(AccountId account, Origin from) {
        return transactions.execute(status -> insert(account, from));
    }

    private String insert(AccountId account, Origin from) {
        var now = clock.instant();
        var token = Secrets.token();
        db.sql("delete from people.log_in where expires < :dayAgo")
                .param("dayAgo", Moments.kept(now.minus(Duration.ofDays(1))))
                .update();
        db.sql("""
                insert into people.log_in (token, account, created, seen, expires, ip, browser)
                values (:token, :account, :now, :now, :expires, :ip, :browser)
                """)
                .param("token", Secrets.hash(token))
                .param("account", account.value())
                .param("now", Moments.kept(now))
                .param("expires", Moments.kept(expires(now, now)))
                .param("ip", from.ip())
                .param("browser", from.browser())
                .update();
        var actor = find(token).orElseThrow(() -> new NotFound(account)).actor();
        journal.record(new PeopleEvent.LoggedIn(account, from.ip(), from.browser()), actor, "");
        return token;
    }

    /// Ends one log-in of one's own: the browser is out with its next request.
    @Transactional
    public void end(LogInId id, Actor self) {
        end("id = :id", id, self);
    }

    /// Ends all log-ins of one's own but that one.
    @Transactional
    public void endOthers(LogInId kept, Actor self) {
        end("id <> :id", kept, self);
    }

    private void end(String which, LogInId id, Actor self) {
        var account = self.account();
        if (account == null) throw new NotFound(id);
        var ended = db.sql("delete from people.log_in where account = :account and " + which)
                .param("account", account.value())
                .param("id", id.value())
                .update();
        if (ended > 0) journal.record(new PeopleEvent.LoggedOut(account, ended), self, "");
    }

    private Instant expires(Instant created, Instant now) {
        var idle = now.plus(times.idle());
        var longest = created.plus(times.longest());
        return idle.isBefore(longest) ? idle : longest;
    }

    private static List<Grant> grants(@Nullable String lines) {
        if (lines == null) return List.of();
        return Arrays.stream(lines.split("\n"))
                .map(line -> line.split(" "))
                .map(words -> new Grant(
                        Role.valueOf(words[0]),
                        new PlacePath(words[1]),
                        new Period(LocalDate.parse(words[2]), words.length > 3 ? LocalDate.parse(words[3]) : null)))
                .toList();
    }
}
