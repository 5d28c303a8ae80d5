package org.linli.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Days;
import org.linli.testing.DatabaseTest;
import org.linli.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What leaves the house by e-mail, when, and what is in it: against a real SMTP server.
@DatabaseTest
class MailTest {

    private static final LocalTime NEVER = LocalTime.NOON;
    private static boolean built;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Story story;

    @Autowired
    Preferences preferences;

    @Autowired
    MailTable table;

    @Autowired
    Words words;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void start() {
        if (!built) story.build();
        built = true;
        db.sql("update notices.notice set mail = 'NONE'").update();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterNamesTheNumberAndLeadsToTheConcernButTellsNothingOfTheResident() throws Exception {
        preferences.keep(story.chen(), wish("en", Preference.Rhythm.SINGLE, NEVER, NEVER));
        var receipt = story.dispatched("张桂英家 3 号楼 2 单元漏水");
        story.settle();

        round(server.getSmtp().getPort(), at(10, 0)).go();

        var letter = only();
        assertThat(letter.getSubject()).startsWith("Linli: concern " + receipt.number());
        assertThat(letter.getAllRecipients()[0]).hasToString("chen@example.org");
        assertThat(text(letter))
                .contains("https://linli.example.org/notices/", "https://linli.example.org/notices/preferences")
                .doesNotContain("张桂英", "单元", "工务院");
        round(server.getSmtp().getPort(), at(10, 5)).go();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void chineseReadersGetChinese() throws Exception {
        preferences.keep(story.chen(), wish("zh", Preference.Rhythm.SINGLE, NEVER, NEVER));
        var receipt = story.dispatched("楼道灯不亮");
        story.settle();

        round(server.getSmtp().getPort(), at(10, 0)).go();

        assertThat(only().getSubject()).contains("诉求 " + receipt.number() + " 派给了您单位");
    }

    @Test
    void nothingIsSentInQuietHours() throws Exception {
        preferences.keep(story.chen(), wish("zh", Preference.Rhythm.SINGLE, LocalTime.of(21, 0), LocalTime.of(7, 30)));
        story.dispatched("半夜漏水");
        story.settle();

        round(server.getSmtp().getPort(), at(23, 0)).go();
        assertThat(server.getReceivedMessages()).isEmpty();

        round(server.getSmtp().getPort(), at(23, 0).plus(Duration.ofHours(9))).go();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aDailyLetterComesOnceADayWithWhatIsUnread() throws Exception {
        preferences.keep(story.chen(), wish("zh", Preference.Rhythm.DAILY, NEVER, NEVER));
        var one = story.dispatched("第一件");
        var other = story.dispatched("第二件");
        story.settle();

        round(server.getSmtp().getPort(), at(8, 0)).go();
        assertThat(server.getReceivedMessages()).isEmpty();
        round(server.getSmtp().getPort(), at(9, 0)).go();
        assertThat(text(only()))
                .contains(one.number().toString(), other.number().toString());

        var late = story.dispatched("第三件");
        story.settle();
        round(server.getSmtp().getPort(), at(10, 0)).go();
        assertThat(server.getReceivedMessages()).hasSize(1);
        round(server.getSmtp().getPort(), at(9, 0).plus(Duration.ofDays(1))).go();
        assertThat(text(server.getReceivedMessages()[1])).contains(late.number().toString());
    }

    @Test
    void whatWasReadMeanwhileNeedsNoLetter() throws Exception {
        preferences.keep(story.chen(), wish("zh", Preference.Rhythm.SINGLE, NEVER, NEVER));
        story.dispatched("已经看过");
        story.settle();
        db.sql("update notices.notice set read_at = now() where mail = 'WAITING'")
                .update();

        round(server.getSmtp().getPort(), at(10, 0)).go();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() throws Exception {
        preferences.keep(story.chen(), wish("zh", Preference.Rhythm.SINGLE, NEVER, NEVER));
        story.dispatched("服务器不在");
        story.settle();
        int port = server.getSmtp().getPort();
        server.stop();
        round(port, at(10, 0)).go();
        assertThat(db.sql("select mail_tries from notices.notice where mail = 'WAITING'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        server.start();

        round(server.getSmtp().getPort(), at(10, 0).plus(Duration.ofHours(1))).go();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void withoutAServerNothingIsTried() throws Exception {
        preferences.keep(story.chen(), wish("zh", Preference.Rhythm.SINGLE, NEVER, NEVER));
        story.dispatched("没有服务器");
        story.settle();
        var clock = Clock.fixed(at(10, 0), Days.ZONE);
        var post = new Post(new MailSettings("", 25, "", "", "", "none", ""));

        new MailRound(table, preferences, new Letters(words, post, clock), post, clock).go();

        assertThat(table.waiting(at(10, 0))).hasSize(1);
    }

    private MailRound round(int port, Instant now) {
        var clock = Clock.fixed(now, Days.ZONE);
        var post = new Post(
                new MailSettings("127.0.0.1", port, "", "", "linli@example.org", "none", "https://linli.example.org/"));
        return new MailRound(table, preferences, new Letters(words, post, clock), post, clock);
    }

    private static Preference wish(String language, Preference.Rhythm rhythm, LocalTime from, LocalTime until) {
        return new Preference(
                "chen@example.org", language, rhythm, LocalTime.of(8, 30), from, until, Set.of(), Set.of(), null);
    }

    /// Tomorrow at that time, so that whatever waits is due.
    private static Instant at(int hour, int minute) {
        return ZonedDateTime.now(Days.ZONE)
                .plusDays(1)
                .with(LocalTime.of(hour, minute))
                .toInstant();
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String text(MimeMessage letter) throws Exception {
        return letter.getContent() + GreenMailUtil.getHeaders(letter);
    }
}
