package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Coming in, being slowed down, and being out.
@DatabaseTest
class LogInTest {

    private static final String PASSWORD = "seven green kites";
    private static final Actor TEST = Actor.program("test");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    LogIns logIns;

    @Autowired
    JdbcClient db;

    private AccountId account = new AccountId(0);

    @BeforeEach
    void somebodyWithAnAccount() {
        db.sql("truncate people.log_in, people.role_in_place, people.invitation, people.failed_log_in, people.account")
                .update();
        account = accounts.create(new NewAccount("Suqin.Chen", "陈素琴", "13800001234", PASSWORD, null), TEST);
        var since = Period.since(LocalDate.of(2020, 1, 1));
        grants.give(account, new Grant(Role.GRID_WORKER, new PlacePath("/1/2/"), since), TEST, "");
    }

    @Test
    void oneComesInByNameInSmallOrCapitalLetters() throws Exception {
        var me = logIn(new Visitor(port), "SUQIN.CHEN", PASSWORD);

        assertThat(me.path()).isEqualTo("/me");
        assertThat(me.page().select("h1").text()).isEqualTo("陈素琴");
    }

    @Test
    void oneComesInByPhoneHoweverItIsWritten() throws Exception {
        var me = logIn(new Visitor(port), "+86 138 0000 1234", PASSWORD);

        assertThat(me.page().select("h1").text()).isEqualTo("陈素琴");
    }

    @Test
    void aWrongPasswordIsSaidAndSlowsDown() throws Exception {
        var visitor = new Visitor(port);

        assertThat(logIn(visitor, "suqin.chen", "not it at all").status()).isEqualTo(422);
        db.sql("update people.failed_log_in set failures = 9").update();
        assertThat(logIn(visitor, "suqin.chen", "not it either").status()).isEqualTo(422);

        assertThat(logIn(visitor, "suqin.chen", PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void anotherNameIsNotSlowedDownWithIt() {
        var here = new Origin("203.0.113.7", "");
        for (var tries = 0; tries <= FailedLogIns.FREE; tries++) logIns.open("somebody-else", "not it at all", here);

        assertThat(logIns.open("suqin.chen", PASSWORD, here)).isInstanceOf(LogInAnswer.Opened.class);
    }

    @Test
    void anEndedLogInIsOutAtOnce() throws Exception {
        var visitor = new Visitor(port);
        logIn(visitor, "suqin.chen", PASSWORD);
        var here = logIns.enter(account, new Origin("203.0.113.8", "another"));
        var other = logIns.find(here).orElseThrow();

        logIns.endOthers(other.id(), other.actor());

        assertThat(visitor.get("/me").path()).isEqualTo("/log-in");
        assertThat(logIns.find(here)).isPresent();
    }

    @Test
    void aLockedAccountIsOutAtOnceAndStaysOut() throws Exception {
        var visitor = new Visitor(port);
        logIn(visitor, "suqin.chen", PASSWORD);

        accounts.lock(account, TEST, "left");

        assertThat(visitor.get("/me").path()).isEqualTo("/log-in");
        assertThat(logIn(visitor, "suqin.chen", PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void neitherPasswordNorTokenCanBeReadInTheDatabase() {
        var token = logIns.enter(account, new Origin("203.0.113.9", ""));

        var kept = db.sql("""
                select concat(a.password, ' ', encode(l.token, 'escape'))
                from people.account a
                join people.log_in l on l.account = a.id
                """).query(String.class).single();
        assertThat(kept).doesNotContain(PASSWORD).doesNotContain(token);
    }

    private static Visitor.Answer logIn(Visitor visitor, String name, String password) throws Exception {
        visitor.get("/log-in?to=/me");
        return visitor.post("/log-in", Map.of("name", name, "password", password, "to", "/me"));
    }
}
