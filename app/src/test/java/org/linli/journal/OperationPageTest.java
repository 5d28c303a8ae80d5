package org.linli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.people.Contact;
import org.linli.people.Contacts;
import org.linli.people.Purpose;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.linli.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// What whoever runs the installation sees and does.
@DatabaseTest
class OperationPageTest {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    DataSource source;

    @Autowired
    Journal journal;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<Reaction> reactions;

    @Autowired
    Words words;

    @BeforeEach
    void people() {
        if (built) return;
        built = true;
        var there = quarter.build();
        quarter.colleague("admin", "管理员", Role.TENANT_ADMIN, PlacePath.ALL, there.committee());
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    @Test
    void whatFailedIsShownInWordsAndTriedAgainWhenAsked() throws Exception {
        var broken = new AtomicBoolean(true);
        var admin = visitor("admin");
        try (var node = new Node(source, "mailing", Clock.systemUTC(), entry -> {
            if (entry.subject().equals("letter") && broken.get()) throw new IllegalStateException("no paper left");
        })) {
            transaction.executeWithoutResult(_ -> journal.record(new Counted("letter", 1), Actor.program("test"), ""));
            node.settle();
            var page = admin.get("/operation/journal").page();
            assertThat(page.select("#reaction-mailing").text()).contains("程序自己出了错", "no paper left");

            broken.set(false);
            var again = admin.post("/operation/journal/mailing/again", Map.of());

            assertThat(again.page().select("[role=status]").text()).contains("马上就再试");
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> admin.get("/operation/journal")
                            .page()
                            .select("#reaction-mailing .stopped")
                            .isEmpty());
        }
        assertThat(admin.get("/operation/audit").page().text()).contains("让全部再试一次");
    }

    @Test
    void whoeverReactsHasANameInBothLanguages() {
        assertThat(reactions).isNotEmpty().allSatisfy(reaction -> {
            var key = "journal.reaction." + reaction.name().replace('.', '-');
            assertThat(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
                    .as(key)
                    .allMatch(language -> words.has(language, key));
        });
    }

    @Test
    void whoLookedAtAPhoneIsFoundByNameByKindAndByDay() throws Exception {
        var contact = contacts.keep(new Contact("张桂英", "13800001234", ""));
        contacts.reveal(contact, Actor.program("张三丰"), Purpose.OTHER, "上门前先打个电话", PlacePath.ALL);
        var admin = visitor("admin");

        var looks = admin.get("/operation/audit?topic=people.audit.personal").page();
        assertThat(looks.select(".told").text())
                .contains("看了联系方式", "上门前先打个电话", "张三丰")
                .doesNotContain("13800001234", "登录");
        assertThat(admin.get("/operation/audit?topic=people.audit.personal&until=2020-01-01")
                        .page()
                        .select(".told"))
                .isEmpty();
        assertThat(admin.get("/operation/audit?who=%E7%AE%A1%E7%90%86").page().select(".told a"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.text()).isEqualTo("管理员"));
        assertThat(admin.get("/operation/audit?topic=people.audit.rights")
                        .page()
                        .select(".told")
                        .text())
                .contains("赵立平")
                .doesNotContain("account:");
    }

    @Test
    void theJobsShowWhatRunsAndWhatIsNext() throws Exception {
        assertThat(visitor("admin").get("/operation/jobs").status()).isEqualTo(200);
    }

    @Test
    void nobodyElseComesIn() throws Exception {
        var worker = visitor("zhao");

        assertThat(worker.get("/operation/journal").status()).isEqualTo(403);
        assertThat(worker.get("/operation/jobs").status()).isEqualTo(403);
        assertThat(worker.get("/operation/audit").status()).isEqualTo(403);
    }

    private Visitor visitor(String name) throws Exception {
        return Visitor.loggedIn(port, name);
    }
}
