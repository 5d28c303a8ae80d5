package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Links that work once.
@DatabaseTest
class InvitationsTest {

    private static final Actor TEST = Actor.program("test");
    private static final PlacePath PLACE = new PlacePath("/1/2/");
    private static final Grant GRANT = new Grant(Role.GRID_WORKER, PLACE, Period.since(LocalDate.of(2020, 1, 1)));

    @LocalServerPort
    int port;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void nobody() {
        db.sql("truncate people.log_in, people.role_in_place, people.invitation, people.failed_log_in, people.account")
                .update();
    }

    @Test
    void theLinkLetsOneInOnce() throws Exception {
        var link = "/invitations/" + invitations.invite("陈素琴", GRANT, null, 7, TEST);
        var newcomer = Map.of("logInName", "suqin", "name", "陈素琴", "phone", "", "password", "seven green kites");
        var visitor = new Visitor(port);
        assertThat(visitor.get(link).status()).isEqualTo(200);

        var me = visitor.post(link, newcomer);

        assertThat(me.path()).isEqualTo("/me");
        assertThat(people.holders(Right.SEE_REQUESTS, PLACE))
                .extracting(PersonSummary::name)
                .containsExactly("陈素琴");
        assertThat(new Visitor(port).get(link).status()).isEqualTo(410);
        assertThat(visitor.post(link, newcomer).status()).isEqualTo(422);
    }

    @Test
    void aWeakPasswordUsesNothingUp() throws Exception {
        var link = "/invitations/" + invitations.invite("陈素琴", GRANT, null, 7, TEST);
        var visitor = new Visitor(port);
        visitor.get(link);

        var again = visitor.post(link, Map.of("logInName", "suqin", "name", "陈素琴", "password", "short"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#password-error")).hasSize(1);
        assertThat(visitor.get(link).status()).isEqualTo(200);
    }

    @Test
    void aRevokedLinkIsGone() throws Exception {
        var token = invitations.invite("陈素琴", GRANT, null, 7, TEST);

        invitations.revoke(invitations.find(token).orElseThrow().id(), TEST);

        assertThat(new Visitor(port).get("/invitations/" + token).status()).isEqualTo(410);
    }

    @Test
    void theFirstAdministratorEndsAllOtherFirstLinks() {
        var first = invitations.first().orElseThrow();
        var second = invitations.first().orElseThrow();

        invitations.accept(first, new NewcomerFacts("admin", "管理员", "", "seven green kites"));

        assertThat(invitations.first()).isEmpty();
        assertThatThrownBy(() -> invitations.accept(second, new NewcomerFacts("other", "别人", "", "seven green kites")))
                .isInstanceOf(RuleBroken.class);
    }
}
