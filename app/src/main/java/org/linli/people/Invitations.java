package org.linli.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links that work once. The link is handed over by whoever made it; only its hash is kept.
@Service
@Transactional
public class Invitations {

    private static final Duration FIRST_FOR = Duration.ofHours(24);
    private static final Duration PASSWORD_FOR = Duration.ofHours(24);

    private final JdbcClient db;
    private final Accounts accounts;
    private final Grants grants;
    private final Journal journal;
    private final Clock clock;

    Invitations(JdbcClient db, Accounts accounts, Grants grants, Journal journal, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    /// The token for the first administrator; empty as soon as there is any account.
    public Optional<String> first() {
        if (anybody()) return Optional.empty();
        var grant = new Grant(Role.TENANT_ADMIN, PlacePath.ALL, Period.since(today()));
        var token = Secrets.token();
        var id = insert(token, InvitationKind.FIRST, "", grant, null, null, Actor.program("people"), FIRST_FOR);
        journal.record(new PeopleEvent.Invited(id, grant.role(), grant.place()), Actor.program("people"), "");
        return Optional.of(token);
    }

    /// @param days how long the link works
    /// @return the token of the link, to be shown once
    public String invite(String name, Grant grant, @Nullable OrganisationId organisation, int days, Actor by) {
        Giving.require(by, grant.role(), grant.place(), today());
        PeopleRule.A_NAME_HAS_1_TO_40_CHARACTERS.requireAt("name", name.strip().matches("\\P{Cntrl}{1,40}"));
        Grants.requireInOrder(grant.period().from(), grant.period().until());
        var token = Secrets.token();
        var id = insert(
                token,
                InvitationKind.COLLEAGUE,
                name.strip(),
                grant,
                organisation,
                null,
                by,
                Duration.ofDays(Math.clamp(days, 1, 30)));
        journal.record(new PeopleEvent.Invited(id, grant.role(), grant.place()), by, "");
        return token;
    }

    /// A link by which the holder of the account chooses a new password.
    public String reset(AccountId account, Actor by, String reason) {
        grants.requireOver(account, by);
        var name = db.sql("select name from people.account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
        var token = Secrets.token();
        var id = insert(token, InvitationKind.PASSWORD, name, null, null, account, by, PASSWORD_FOR);
        journal.record(new PeopleEvent.PasswordLinkGiven(id, account), by, reason);
        return token;
    }

    public void revoke(InvitationId id, Actor by) {
        var invitation = one("id = :key", id.value(), true).orElseThrow(() -> new NotFound(id));
        var grant = invitation.grant();
        var account = invitation.account();
        if (grant != null) Giving.require(by, grant.role(), grant.place(), today());
        if (account != null) grants.requireOver(account, by);
        db.sql("update people.invitation set revoked = :now where id = :id")
                .param("now", now())
                .param("id", id.value())
                .update();
        journal.record(new PeopleEvent.InvitationRevoked(id), by, "");
    }

    /// What the link gives, as long as it works.
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String token) {
        return one("token = :key", Secrets.hash(token), false);
    }

    /// Uses the link up.
    public AccountId accept(String token, NewcomerFacts facts) {
        var found = one("token = :key", Secrets.hash(token), true);
        PeopleRule.AN_INVITATION_IS_OPEN_ONCE.require(found.isPresent());
        var invitation = found.orElseThrow();
        if (invitation.kind() == InvitationKind.FIRST) {
            db.sql("lock table people.account in share row exclusive mode").update();
            PeopleRule.THE_FIRST_ADMINISTRATOR_COMES_FIRST.require(!anybody());
        }
        var account = open(invitation, facts);
        db.sql("update people.invitation set used = :now where id = :id")
                .param("now", now())
                .param("id", invitation.id().value())
                .update();
        var self = new Actor(account, invitation.organisation(), nameOf(account), List.of());
        journal.record(new PeopleEvent.InvitationAccepted(invitation.id(), account), self, "");
        return account;
    }

    private AccountId open(Invitation invitation, NewcomerFacts facts) {
        var link = Actor.program("invitation:" + invitation.id());
        var known = invitation.account();
        if (known != null) {
            accounts.setPassword(known, facts.password(), link);
            db.sql("delete from people.log_in where account = :id")
                    .param("id", known.value())
                    .update();
            return known;
        }
        PeopleRule.A_PASSWORD_HAS_10_TO_128_CHARACTERS.requireAt(
                "password", !facts.password().isEmpty());
        var account = accounts.add(
                new NewAccount(
                        facts.logInName(), facts.name(), facts.phone(), facts.password(), invitation.organisation()),
                link);
        var grant = invitation.grant();
        if (grant != null) grants.add(account, grant, link, "");
        return account;
    }

    private String nameOf(AccountId account) {
        return db.sql("select name from people.account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    private boolean anybody() {
        return db.sql("select exists (select from people.account)")
                .query(Boolean.class)
                .single();
    }

    private InvitationId insert(
            String token,
            InvitationKind kind,
            String name,
            @Nullable Grant grant,
            @Nullable OrganisationId organisation,
            @Nullable AccountId account,
            Actor by,
            Duration lasts) {
        var inviter = by.account();
        return new InvitationId(db.sql("""
                insert into people.invitation (token, kind, name, role, place, from_day, until_day, organisation,
                                               account, invited_by, created, expires)
                values (:token, :kind, :name, :role, :place, :from, :until, :organisation,
                        :account, :by, :now, :expires)
                returning id
                """)
                .param("token", Secrets.hash(token))
                .param("kind", kind.name())
                .param("name", name)
                .param("role", grant == null ? null : grant.role().name())
                .param("place", grant == null ? null : grant.place().value())
                .param("from", grant == null ? null : grant.period().from())
                .param("until", grant == null ? null : grant.period().until())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("account", account == null ? null : account.value())
                .param("by", inviter == null ? null : inviter.value())
                .param("now", now())
                .param("expires", now().plus(lasts))
                .query(Long.class)
                .single());
    }

    private Optional<Invitation> one(String which, Object key, boolean locked) {
        return db.sql("""
                select id, kind, name, role, place, from_day, until_day, organisation, account
                from people.invitation
                where %s
                  and used is null
                  and revoked is null
                  and expires > :now
                %s
                """.formatted(which, locked ? "for update" : ""))
                .param("key", key)
                .param("now", now())
                .query((row, n) -> {
                    var role = row.getString("role");
                    var organisation = row.getObject("organisation", Long.class);
                    var account = row.getObject("account", Long.class);
                    return new Invitation(
                            new InvitationId(row.getLong("id")),
                            InvitationKind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            role == null
                                    ? null
                                    : new Grant(
                                            Role.valueOf(role),
                                            new PlacePath(row.getString("place")),
                                            new Period(
                                                    row.getObject("from_day", LocalDate.class),
                                                    row.getObject("until_day", LocalDate.class))),
                            organisation == null ? null : new OrganisationId(organisation),
                            account == null ? null : new AccountId(account));
                })
                .optional();
    }

    private OffsetDateTime now() {
        return Moments.kept(clock.instant());
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
