package org.linli.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.requests.Glances;
import org.linli.requests.Receipt;
import org.linli.shared.AccountId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is told what, and what they do about it.
@DatabaseTest
class NoticesTest {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    Notices notices;

    @Autowired
    Glances glances;

    @Autowired
    Recipients recipients;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void people() {
        if (!built) story.build();
        built = true;
    }

    @Test
    void theOrganisationHearsWhatItIsGivenAndWhoGaveItDoesNot() throws InterruptedException {
        var receipt = story.dispatched("楼道灯不亮");
        story.settle();

        assertThat(told(story.chen(), receipt)).containsExactly("HANDED_TO_US");
        assertThat(told(story.zhao(), receipt)).isEmpty();
    }

    @Test
    void whoSortsThereHearsOfDangerAtOnce() throws InterruptedException {
        var danger = story.told("一楼燃气泄漏，味道很大");
        var calm = story.told("楼道灯不亮，没有人受伤");
        story.settle();

        assertThat(told(story.zhao(), danger)).containsExactly("DANGER");
        assertThat(told(story.chen(), danger)).isEmpty();
        assertThat(told(story.zhao(), calm)).isEmpty();
    }

    @Test
    void whoSortsAndWhoWorksHearsOfDangerThatANeighbourAdds() throws InterruptedException {
        var calm = story.dispatched("楼道里有味道");
        story.settle();
        story.joined(calm.id(), "我家也有味道");
        story.settle();
        assertThat(told(story.zhao(), calm)).doesNotContain("DANGER");

        story.joined(calm.id(), "是燃气泄漏");
        story.settle();

        assertThat(told(story.zhao(), calm)).contains("DANGER");
        assertThat(told(story.chen(), calm)).contains("DANGER");
    }

    @Test
    void theyHearOfDangerThatIsSaidLaterToo() throws InterruptedException {
        var calm = story.dispatched("楼道里有味道");
        story.handled(calm.id());
        story.denied(calm, "是燃气泄漏");
        story.settle();

        assertThat(told(story.zhao(), calm)).contains("DANGER");
        assertThat(told(story.chen(), calm)).contains("DANGER");
    }

    @Test
    void whoSentItOnHearsThatItCameBack() throws InterruptedException {
        var receipt = story.dispatched("水管冻了");
        story.handBack(receipt.id());
        story.settle();

        assertThat(told(story.zhao(), receipt)).containsExactly("RETURNED");
    }

    @Test
    void whoAskedHearsTheAnswer() throws InterruptedException {
        var receipt = story.told("漏水");
        story.asked(receipt.id());
        story.informed(receipt);
        story.settle();

        assertThat(told(story.zhao(), receipt)).containsExactly("ANSWERED");
        assertThat(told(story.chen(), receipt)).isEmpty();
    }

    @Test
    void whoAskedHearsThatTheResidentIsSilent() throws InterruptedException {
        var receipt = story.told("墙皮掉了");
        story.asked(receipt.id());
        story.reminded(receipt.id());
        story.settle();

        assertThat(told(story.zhao(), receipt)).containsExactly("RESIDENT_SILENT");
    }

    @Test
    void whoGetsItFromAColleagueHearsOfIt() throws InterruptedException {
        var receipt = story.dispatched("门禁坏了");
        story.handedOver(receipt.id());
        story.settle();

        assertThat(told(story.chen(), receipt)).containsExactlyInAnyOrder("HANDED_TO_US", "HANDED_TO_ME");
        assertThat(told(story.zhao(), receipt)).isEmpty();
    }

    @Test
    void whatNobodyReadInTimeIsToldToThoseWhoSort() {
        var receipt = story.told("井盖响");
        var due = Objects.requireNonNull(glances.of(receipt.id()).orElseThrow().due());
        new DueWatch(glances, recipients, notices, Clock.fixed(due.minus(Duration.ofHours(1)), ZoneOffset.UTC)).look();
        assertThat(told(story.zhao(), receipt)).isEmpty();

        new DueWatch(glances, recipients, notices, Clock.fixed(due.plus(Duration.ofHours(1)), ZoneOffset.UTC)).look();

        assertThat(told(story.zhao(), receipt)).containsExactly("OVERDUE");
    }

    @Test
    void notSolvedIsHeardByWhoDidItAndByWhoAsked() throws InterruptedException {
        var receipt = story.dispatched("下水道堵了");
        story.handled(receipt.id());
        story.denied(receipt);
        story.settle();

        assertThat(told(story.chen(), receipt)).contains("NOT_SOLVED");
        assertThat(told(story.zhao(), receipt)).containsExactly("NOT_SOLVED");
    }

    @Test
    void aLimitThatEndsSoonOrIsOverIsToldOnce() {
        var receipt = story.dispatched("电梯停了");
        var due = Objects.requireNonNull(glances.of(receipt.id()).orElseThrow().due());
        for (int round = 0; round < 2; round++) {
            new DueWatch(glances, recipients, notices, Clock.fixed(due.minus(Duration.ofHours(1)), ZoneOffset.UTC))
                    .look();
            new DueWatch(glances, recipients, notices, Clock.fixed(due.plus(Duration.ofHours(1)), ZoneOffset.UTC))
                    .look();
        }

        assertThat(told(story.chen(), receipt)).contains("DUE_SOON", "OVERDUE").doesNotHaveDuplicates();
    }

    @Test
    void theSameNewsTwiceIsToldOnce() throws InterruptedException {
        var receipt = story.dispatched("门禁坏了");
        story.settle();
        db.sql("update journal.reader set position = 0, term = term + 1 where name = 'notices'")
                .update();
        var again = story.dispatched("门禁又坏了");
        story.settle();

        assertThat(told(story.chen(), receipt)).containsExactly("HANDED_TO_US");
        assertThat(told(story.chen(), again)).containsExactly("HANDED_TO_US");
    }

    @Test
    void theBellCountsWhatIsUnreadAndAllCanBeReadAndUnreadAgain() throws Exception {
        var receipt = story.dispatched("井盖松了");
        story.settle();
        var chen = visitor("chen");
        var unread = notices.unread(story.chen());
        assertThat(unread).isPositive();
        var page = chen.get("/notices").page();
        assertThat(page.select(".news").text())
                .contains("井盖松了", receipt.number().toString());

        var after = chen.post("/notices/read", Map.of()).page();
        assertThat(notices.unread(story.chen())).isZero();
        assertThat(after.select(".none")).isNotEmpty();

        chen.post(after.select(".toast form").attr("action"), Map.of());
        assertThat(notices.unread(story.chen())).isEqualTo(unread);
    }

    @Test
    void followingANoticeLeadsToTheConcernAndCountsAsRead() throws Exception {
        var receipt = story.dispatched("路灯坏了");
        story.settle();
        var chen = visitor("chen");
        var link = chen.get("/notices").page().select("a:containsOwn(路灯坏了)").attr("href");

        assertThat(chen.get(link).path()).isEqualTo("/requests/" + receipt.id());
        assertThat(db.sql("select read_at is not null from notices.notice where request = :request")
                        .param("request", receipt.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(visitor("zhao").get(link).status()).isEqualTo(404);
    }

    @Test
    void aKindThatIsNotWantedIsNotTold() throws Exception {
        var chen = visitor("chen");
        var page = chen.get("/notices/preferences").page();
        assertThat(page.text()).contains("没有接邮件服务器");
        chen.post("/notices/preferences", Map.of("shown", "OVERDUE"));
        var receipt = story.dispatched("长椅断了");
        story.settle();
        assertThat(told(story.chen(), receipt)).isEmpty();

        db.sql("delete from notices.preference").update();
    }

    private List<String> told(AccountId account, Receipt receipt) {
        return db.sql("select kind from notices.notice where account = :account and request = :request order by id")
                .param("account", account.value())
                .param("request", receipt.id().value())
                .query((row, number) -> row.getString("kind"))
                .list();
    }

    private Visitor visitor(String name) throws Exception {
        return Visitor.loggedIn(port, name);
    }
}
