package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.RuleBook;
import org.linli.dialogue.Voters;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One question: two phones, a neighbour who is represented, a paper that was one too many, and everything counted
/// again.
@DatabaseTest
class BallotJourneyIT {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    Meetings meetings;

    @Autowired
    RuleBook rules;

    @Autowired
    Voters voters;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true", "en, false"})
    void everybodyCountsOnceAndFindsTheirVote(String language, boolean javaScript) {
        var meeting = sitting();
        var zhang = voters.letIn(meeting, "张婶", null, SELF).code();
        var yang = voters.letIn(meeting, "小杨", null, SELF).code();
        var absent = voters.letIn(meeting, "老周", null, SELF).code();
        var worker = Chromium.visitor(Device.DESK, language, javaScript).newPage();
        Chromium.logIn(worker, port, "zhao", Quarter.PASSWORD);
        represented(at("/meetings/" + meeting + "/mine/" + absent), language, javaScript);
        var question = put(worker, at("/meetings/" + meeting + "/record"));
        Chromium.assertAccessible(worker, javaScript);

        vote(question, yang, "YES", 2, language, javaScript);
        var receipt = vote(question, zhang, "NO", 1, language, javaScript);
        count(worker, question, javaScript);
        recount(question, receipt, language, javaScript);
        worker.navigate(at("/meetings/measures"));
        Chromium.assertAccessible(worker, javaScript);
    }

    /// Somebody who cannot come asks a neighbour.
    private static void represented(String mine, String language, boolean javaScript) {
        var phone = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        phone.navigate(mine);
        phone.locator(".proxy1 summary").click();
        phone.selectOption("#holder", new SelectOption().setLabel("小杨"));
        Chromium.assertAccessible(phone, javaScript);
        Chromium.submit(phone, "form[action$='/proxy']");
        assertThat(phone.textContent(".proxy1")).contains("小杨");
    }

    private static String put(Page page, String record) {
        page.navigate(record);
        page.fill("#question", "先换管子？");
        page.fill("#entitled", "4");
        page.fill("#papers", "2");
        Chromium.submit(page, "form[action$='/decisions']");
        return page.url();
    }

    /// @return the receipt of their own vote
    private static String vote(
            String question, String code, String choice, int receipts, String language, boolean javaScript) {
        var phone = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        phone.navigate(question + "/ballot");
        phone.fill("#code", code);
        Chromium.assertAccessible(phone, javaScript);
        Chromium.submit(phone, "form[action$='/ballot']");
        Chromium.assertAccessible(phone, javaScript);
        phone.locator("button[value=" + choice + "]").click();
        phone.locator(".receipts b").first().waitFor();
        Chromium.assertAccessible(phone, javaScript);
        assertThat(phone.locator(".receipts b").count()).isEqualTo(receipts);
        var receipt = phone.locator(".receipts b").first().textContent();
        phone.reload();
        assertThat(phone.locator(".receipts b").count()).isZero();
        return receipt;
    }

    /// A paper in the pile turns out to be of somebody who voted by phone.
    private void count(Page worker, String question, boolean javaScript) {
        read(worker, question);
        var other = Chromium.visitor(Device.DESK, "zh-CN", javaScript).newPage();
        Chromium.logIn(other, port, "li", Quarter.PASSWORD);
        read(other, question);
        worker.navigate(question);
        worker.locator(".handing summary").click();
        worker.selectOption("#guest", new SelectOption().setLabel("小杨"));
        worker.fill("#paper", "1");
        Chromium.submit(worker, "form[action$='/papers']");
        assertThat(worker.textContent(".doubles")).contains("小杨");
        Chromium.assertAccessible(worker, javaScript);
        Chromium.submit(worker, "form[action$='/papers/1']");
        assertThat(worker.locator(".doubles").count()).isZero();
        Chromium.submit(worker, "form[action$='/opening']");
        worker.fill("#minority", "怕吵");
        worker.locator("form[action$='/settlement'] .btn.main").click();
        worker.locator("a[href$='/recount']").waitFor();
        Chromium.assertAccessible(worker, javaScript);
    }

    private static void read(Page reader, String question) {
        reader.navigate(question);
        reader.fill("#number", "1");
        reader.check("input[name=choice][value=YES]");
        Chromium.submit(reader, "form[action$='/ballots']");
    }

    private static void recount(String question, String receipt, String language, boolean javaScript) {
        var phone = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        phone.navigate(question + "/recount");
        Chromium.assertAccessible(phone, javaScript);
        phone.fill("#receipt", receipt);
        phone.locator(".findreceipt button").click();
        phone.locator(".receipts1 .found").waitFor();
        assertThat(phone.locator(".receipts1 li").count()).isEqualTo(3);
        assertThat(phone.locator(".agree1.same").count()).isOne();
        assertThat(phone.textContent("main")).doesNotContain("张婶").doesNotContain("小杨");
    }

    private MeetingId sitting() {
        return gatherings.sitting(
                "先刷墙还是先换管子？", MeetingKind.ROUND_TABLE, there.community().place(), Gatherings.rules(0, 1));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
