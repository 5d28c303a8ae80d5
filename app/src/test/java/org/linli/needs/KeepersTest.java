package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.journal.Reactions;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who looks after a need, and is told before it ends.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepersTest {

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Needs needs;

    @Autowired
    Keepers keepers;

    @Autowired
    Ageing ageing;

    @Autowired
    Journal journal;

    @Autowired
    Reactions reactions;

    @Autowired
    JdbcClient db;

    private Quarter.Built there;
    private Actor zhao;
    private Actor li;
    private AccountId stranger;

    @BeforeAll
    void build() {
        there = quarter.build();
        zhao = worker("zhao", "赵立平");
        li = worker("li", "李慧敏");
        stranger = quarter.colleague("sun", "孙涛", Role.COMMUNITY_WORKER, there.other(), there.committee());
    }

    @BeforeEach
    void clear() {
        db.sql("truncate needs.topic, needs.need, notices.notice cascade").update();
    }

    @Test
    void whoeverLooksAfterANeedIsToldAMonthBeforeItEndsAndOnce() throws Exception {
        var need = raise("没有公共澡堂");
        ends(need, 31);
        ageing.keep();
        assertThat(events(need)).doesNotContain("NeedFading");

        ends(need, 30);
        ageing.keep();
        ageing.keep();

        assertThat(events(need)).containsOnlyOnce("NeedFading");
        told(zhao, "NEED_ENDS_SOON");
        var visitor = Visitor.loggedIn(port, "zhao");
        assertThat(visitor.get("/notices").page().text()).contains("需求快过期了", "没有公共澡堂");
        assertThat(visitor.get("/todo").page().select(".others li").text()).contains("没有公共澡堂", "再过 30 天就过期", "再看一眼");
        assertThat(Visitor.loggedIn(port, "li").get("/todo").page().select(".others"))
                .isEmpty();
    }

    @Test
    void whenANeedHasEndedItsKeeperHearsOfItAndFindsItAmongWhatIsToBeDone() throws Exception {
        var need = raise("没有修鞋的");
        ends(need, -1);

        ageing.keep();

        assertThat(events(need)).endsWith("NeedExpired");
        told(zhao, "NEED_ENDED");
        assertThat(Visitor.loggedIn(port, "zhao")
                        .get("/todo")
                        .page()
                        .select(".others li")
                        .text())
                .contains("没有修鞋的", "过期 1 天了");
    }

    @Test
    void whoeverHasANeedGivesItToAColleagueWhoHearsOfIt() throws Exception {
        var need = raise("没有裁缝");
        var visitor = Visitor.loggedIn(port, "zhao");
        var page = visitor.get("/needs/" + need);
        assertThat(page.page().select("select[name=keeper] option").eachText())
                .contains("李慧敏")
                .doesNotContain("孙涛");

        visitor.sendForm(
                page,
                "/needs/" + need + "/keeper",
                Map.of("keeper", String.valueOf(account(li).value()), "why", "我调走了"));

        assertThat(visitor.get("/needs/" + need).page().select("header").text()).contains("李慧敏");
        assertThat(journal.story(need.subject(), EnumSet.of(Visibility.STAFF)))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.type()).isEqualTo("NeedHandedOver");
                    assertThat(entry.reason()).isEqualTo("我调走了");
                });
        told(li, "NEED_GIVEN");
    }

    @Test
    void aNeedIsNotGivenAwayByOthersNorToStrangers() {
        var need = raise("没有菜店");

        assertThatThrownBy(() -> keepers.handOver(need, account(li), "", li)).isInstanceOf(NotAllowed.class);
        refused(NeedRule.A_KEEPER_WORKS_THERE, () -> keepers.handOver(need, stranger, "", zhao));
    }

    @Test
    void whoeverGetsANeedThatEndsSoonIsToldToo() throws Exception {
        var need = raise("没有理发店");
        ends(need, 12);
        ageing.keep();
        told(zhao, "NEED_ENDS_SOON");

        keepers.handOver(need, account(li), "", zhao);
        ageing.keep();

        told(li, "NEED_ENDS_SOON");
    }

    private Actor worker(String name, String called) {
        var account = quarter.colleague(name, called, Role.COMMUNITY_WORKER, there.community(), there.committee());
        return new Actor(
                account,
                null,
                called,
                List.of(new Grant(Role.COMMUNITY_WORKER, there.community(), Period.since(LocalDate.of(2020, 1, 1)))));
    }

    private static AccountId account(Actor actor) {
        var account = actor.account();
        if (account == null) throw new IllegalStateException();
        return account;
    }

    private NeedId raise(String title) {
        return needs.raise(GivenNeeds.draft(title, there.community().place()), zhao);
    }

    private void ends(NeedId need, int days) {
        db.sql("update needs.need set expires_on = (now() at time zone 'Asia/Shanghai')::date + :days where id = :id")
                .param("days", days)
                .param("id", need.value())
                .update();
    }

    private List<String> events(NeedId need) {
        return journal.story(need.subject(), EnumSet.of(Visibility.STAFF)).stream()
                .map(Entry::type)
                .toList();
    }

    /// Reactions come after the transaction.
    private void told(Actor whom, String kind) throws InterruptedException {
        reactions.settle(Duration.ofSeconds(60));
        assertThat(db.sql("select count(*) from notices.notice where account = :account and kind = :kind")
                        .param("account", account(whom).value())
                        .param("kind", kind)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
