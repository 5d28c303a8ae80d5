package org.linli.people.web;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.journal.AuditTopic;
import org.linli.journal.WhoIsWho;
import org.linli.shared.AccountId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What whoever keeps watch asks about people.
@Configuration(proxyBeanMethods = false)
class PeopleAudit {

    private static final int MOST = 100;

    @Bean
    AuditTopic personalData() {
        return new AuditTopic("people.audit.personal", Set.of("ContactRevealed"));
    }

    @Bean
    AuditTopic comingIn() {
        return new AuditTopic("people.audit.log-ins", Set.of("LoggedIn", "LoggedOut"));
    }

    @Bean
    AuditTopic rights() {
        return new AuditTopic(
                "people.audit.rights",
                Set.of(
                        "AccountCreated",
                        "AccountLocked",
                        "AccountUnlocked",
                        "PasswordChanged",
                        "PasswordLinkGiven",
                        "RoleGiven",
                        "RoleEnded",
                        "Invited",
                        "InvitationRevoked",
                        "InvitationAccepted"));
    }

    @Bean
    WhoIsWho accountsByName(JdbcClient db) {
        return new Accounted(db);
    }

    private record Accounted(JdbcClient db) implements WhoIsWho {

        @Override
        public List<AccountId> called(String words) {
            return db.sql("""
                            select id
                            from   people.account
                            where  position(lower(:words) in lower(name || ' ' || log_in_name)) > 0
                            order  by id
                            limit  :most
                            """)
                    .param("words", words)
                    .param("most", MOST)
                    .query((row, number) -> new AccountId(row.getLong("id")))
                    .list();
        }

        @Override
        public Map<AccountId, String> names(Collection<AccountId> accounts) {
            return db
                    .sql("select id, name from people.account where id = any(:accounts)")
                    .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                    .query((row, number) -> Map.entry(new AccountId(row.getLong("id")), row.getString("name")))
                    .stream()
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
