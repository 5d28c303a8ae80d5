package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.requests.Channel;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A colleague's morning: the to-do, the list, many at once, the board, and what nobody owns.
@DatabaseTest
class WorkJourneyIT {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague("ma", "马秀兰", Role.WARDEN, there.community(), there.committee());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true, DESK", "en, false, PHONE"})
    void whatNobodyOwnsIsTakenOnFromTheListThatEverybodySees(String language, boolean javaScript, Device device) {
        var pipe = say("下水总管堵了，没有哪家认 " + language + javaScript);
        requests.classify(pipe, "HOU1", Urgency.DAMAGE, SELF);
        requests.declareGap(pipe, "", SELF);
        var page = Chromium.visitor(device, language, javaScript).newPage();

        page.navigate(at("/gaps"));
        assertThat(page.textContent("#gap-" + pipe)).contains("下水总管堵了");
        assertThat(page.locator("#gap-" + pipe + " form").count()).isZero();
        Chromium.assertAccessible(page, javaScript);
        logIn(page, "zhao");
        page.navigate(at("/board"));
        Chromium.assertAccessible(page, javaScript);
        page.navigate(at("/gaps"));
        Chromium.assertAccessible(page, javaScript);
        Chromium.submit(page, "#gap-" + pipe + " form");

        assertThat(page.url()).endsWith("/requests/" + pipe);
        assertThat(page.locator("main .state.doing").count()).isEqualTo(1);
        Chromium.assertAccessible(page, javaScript);
        page.navigate(at("/concerns?words=" + "下水总管"));
        assertThat(page.locator("tbody tr").count()).isPositive();
        Chromium.assertAccessible(page, javaScript);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true", "en, false"})
    void severalAreAcceptedAtOnce(String language, boolean javaScript) {
        var first = say("路灯坏了 " + language);
        var second = say("路灯又坏了 " + language);
        var page = Chromium.visitor(Device.DESK, language, javaScript).newPage();
        logIn(page, "zhao");
        page.navigate(at("/requests?words=路灯&state=submitted"));
        Chromium.assertAccessible(page, javaScript);
        page.check("input[name=id][value='" + first + "']");
        page.check("input[name=id][value='" + second + "']");
        page.click("button[value=ACCEPT]");
        page.waitForLoadState();

        assertThat(page.locator(".outcome .state.solved").count()).isEqualTo(1);
        Chromium.assertAccessible(page, javaScript);
    }

    @Test
    void theListIsWalkedByKeyboard() {
        say("井盖松了，一踩就响");
        say("井盖又松了");
        var page = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        logIn(page, "zhao");
        page.navigate(at("/requests?words=井盖"));
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("tbody tr:nth-child(2) input:checked").count()).isEqualTo(1);
        assertThat(page.textContent("[data-chosen]")).endsWith("1");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        assertThat(page.textContent("h1")).contains("井盖又松了");
    }

    @Test
    void theToDoOpensBesideTheListAtADesk() {
        say("楼道里堆着旧沙发");
        say("单元门关不上");
        var page = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        logIn(page, "zhao");
        page.navigate(at("/todo"));
        Chromium.assertAccessible(page, true);
        page.click(".lists a:has-text('单元门关不上')");
        page.waitForSelector("#pane h2:has-text('单元门关不上')");
        assertThat(page.url()).endsWith("/todo");
        Chromium.submit(page, "#pane form[action$='/acts/ACCEPT']");
        assertThat(page.url()).endsWith("/todo");
    }

    @Test
    void whoActsOnAnOldPageSeesWhatChangedAndKeepsTheWords() {
        var id = say("自来水发黄");
        requests.accept(id, SELF);
        var page = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        logIn(page, "zhao");
        page.navigate(at("/requests/" + id));
        requests.classify(id, "HOU1", Urgency.HARM, SELF);
        page.click("details:has(form[action$='/acts/ASK']) > summary");
        page.fill("form[action$='/acts/ASK'] textarea", "从哪天开始黄的？");
        var answer = page.waitForResponse(
                response -> response.url().endsWith("/acts/ASK"),
                () -> page.click("form[action$='/acts/ASK'] button >> nth=-1"));
        page.waitForLoadState();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(page.textContent(".changes")).contains("归了类", "test").doesNotContain("收下");
        assertThat(page.textContent(".kept")).contains("从哪天开始黄的？");
        Chromium.assertAccessible(page, true);

        page.click("button:has-text('先看看')");
        page.waitForSelector(".story .fresh");
        assertThat(page.textContent("main")).contains("从哪天开始黄的？");
        Chromium.assertAccessible(page, true);
    }

    @Test
    void whatWasWrittenOnAnOldPageIsSentAnywayWhereThatIsStillPossible() {
        var id = say("门禁卡刷不开");
        requests.accept(id, SELF);
        requests.classify(id, "HOU1", Urgency.DELAY, SELF);
        var page = Chromium.visitor(Device.PHONE, "en", false).newPage();
        logIn(page, "zhao");
        page.navigate(at("/requests/" + id));
        requests.classify(id, "HOU1", Urgency.HARM, SELF);
        page.click("details:has(form[action$='/acts/REPLY']) > summary");
        page.fill("form[action$='/acts/REPLY'] textarea", "The card was\nreset.");
        page.click("form[action$='/acts/REPLY'] button >> nth=-1");
        page.waitForSelector("h1:has-text('Somebody changed it')");

        page.click("button:has-text('Send anyway')");
        page.waitForSelector(".story");

        assertThat(page.innerText("main")).contains("The card was").contains("reset.");
    }

    @Test
    void twoAreMadeOneAfterBothWereSeen() {
        var first = say("二单元返水，三户");
        var second = say("也是二单元返水");
        var page = Chromium.visitor(Device.DESK, "en", true).newPage();
        logIn(page, "zhao");
        page.navigate(at("/requests/" + second + "/merge?words=返水"));
        Chromium.assertAccessible(page, true);
        page.click("a[href$='with=" + first + "']");
        page.waitForLoadState();
        assertThat(page.textContent("main")).contains("二单元返水，三户", "也是二单元返水");
        Chromium.submit(page, "form[action$='/acts/MERGE']");
        assertThat(page.locator("a[href='/requests/" + first + "']").count()).isPositive();
        page.navigate(at("/requests/" + first));
        assertThat(page.locator("a[href='/requests/" + second + "']").count()).isPositive();
    }

    @Test
    void aWardenSeesWhatIsOpenAndNotWhatWentBefore() {
        var id = say("一楼灯不亮，绊了一跤");
        requests.note(id, "这家人以前吵过架", true, SELF);
        var page = Chromium.visitor(Device.PHONE, "zh-CN", true).newPage();
        logIn(page, "ma");
        page.navigate(at("/todo"));
        Chromium.assertAccessible(page, true);
        page.navigate(at("/requests/" + id));

        assertThat(page.textContent("main")).contains("绊了一跤").doesNotContain("吵过架");
        assertThat(page.locator(".story li").count()).isZero();
    }

    private RequestId say(String words) {
        return requests.submit(Told.at(there.building(), words, Channel.CALL, true), SELF)
                .id();
    }

    private void logIn(Page page, String name) {
        Chromium.logIn(page, port, name, Quarter.PASSWORD);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
