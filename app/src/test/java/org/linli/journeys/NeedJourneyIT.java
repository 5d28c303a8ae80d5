package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.requests.Channel;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.Requests;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.surveys.AnswerChannel;
import org.linli.surveys.Answers;
import org.linli.surveys.GivenAnswer;
import org.linli.surveys.Polls;
import org.linli.surveys.Said;
import org.linli.surveys.Surveys;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From what single residents have said to a need that is verified and counted, and that neighbours can read.
@DatabaseTest
class NeedJourneyIT {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    Polls polls;

    @Autowired
    Surveys surveys;

    @Autowired
    Answers answers;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        ask();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true, DESK", "en, false, PHONE"})
    void concernsBecomeANeedThatIsVerifiedAndCounted(String language, boolean javaScript, Device device) {
        var title = "傍晚孩子没有人看 " + language + javaScript;
        var first = say("孩子四点半放学没地方去 " + title);
        say("爸妈七点才到家，孩子一个人 " + title);
        var page = Chromium.visitor(device, language, javaScript).newPage();
        logIn(page);

        raise(page, title, first, javaScript);
        var need = page.url();
        gather(page, need, javaScript);
        paint(page, need, javaScript);
        decide(page, need, javaScript);

        assertThat(page.locator(".story > li").count()).isEqualTo(3);
        sitDownAbout(page);
        var neighbour = Chromium.visitor(device, language, javaScript).newPage();
        neighbour.navigate(need);
        assertThat(neighbour.textContent("h1")).contains("傍晚孩子没有人看");
        assertThat(neighbour.textContent("main")).doesNotContain("爸妈七点才到家");
        Chromium.assertAccessible(neighbour, javaScript);
        for (var view : List.of(
                "/needs", "/needs/board", "/needs/map", "/needs/compare", "/needs/methods", "/needs/measures")) {
            page.navigate(at(view));
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('main .scroll:not(.hide)')].every(box => box.scrollWidth <= box.clientWidth)"))
                    .as("nothing is pushed sideways on " + view)
                    .isEqualTo(true);
            Chromium.assertAccessible(page, javaScript);
        }
    }

    private void raise(Page page, String title, RequestId because, boolean javaScript) {
        page.navigate(at("/needs/new"));
        Chromium.assertAccessible(page, javaScript);
        page.fill("#title", title);
        page.selectOption("#circle", "CHILDREN");
        page.selectOption("#category", "CHI1");
        page.fill("#hypothesis", "双职工多，老人不在身边");
        page.fill("#number", new RequestNumber(because).toString());
        Chromium.submit(page, "form[action='/needs']");
        assertThat(page.locator(".state.new").count()).isPositive();
        assertThat(page.textContent(".proof")).contains("1");
    }

    private static void gather(Page page, String need, boolean javaScript) {
        page.navigate(need + "/evidence");
        Chromium.assertAccessible(page, javaScript);
        page.locator(".searched input[type=checkbox]").first().check();
        Chromium.submit(page, "form[action$='/concerns']");
        assertThat(page.locator(".pieces > li").count()).isEqualTo(2);
        page.click("a[href$='from=SURVEY#add']");
        page.click(".searched a[href*=':child']");
        page.locator("input[name=reference]").first().check();
        Chromium.assertAccessible(page, javaScript);
        Chromium.submit(page, "form[action$='/sources']");
        assertThat(page.locator(".pieces a[href*='/results#found-child']").count())
                .isEqualTo(1);
        page.click("a[href$='from=ELSEWHERE#add']");
        page.selectOption("#kind", "VISIT");
        page.fill("form[action$='/evidence'][method=post] [name=title]", "敲了 20 户，9 户没人接");
        page.fill("form[action$='/evidence'][method=post] [name=source]", "楼门长");
        page.fill("form[action$='/evidence'][method=post] [name=day]", "2026-01-12");
        Chromium.submit(page, "form[action$='/evidence'][method=post]");
        page.selectOption("#evidence", "0");
        estimate(page, "EXTRAPOLATION", 19, 30, 60);
        assertThat(page.locator(".forest .sum1").count()).isEqualTo(1);
        page.fill("#sentence", "学校延到六点半，再数不到 15 个");
        page.fill("#watch", "开学第二周去数");
        page.fill("#until", "2030-03-01");
        Chromium.submit(page, "form[action$='/disproofs']");
        assertThat(page.locator(".wrong1 ol > li").count()).isEqualTo(1);
    }

    private static void estimate(Page page, String method, int low, int middle, int high) {
        page.selectOption("#method", method);
        page.fill("#low", String.valueOf(low));
        page.fill("#middle", String.valueOf(middle));
        page.fill("#high", String.valueOf(high));
        Chromium.submit(page, "form[action$='/estimates']");
    }

    /// With a script by mouse and by keys, else by ticking.
    private static void paint(Page page, String need, boolean javaScript) {
        page.navigate(need + "/hours");
        Chromium.assertAccessible(page, javaScript);
        if (javaScript) {
            page.locator("tbody tr:nth-child(19) td").first().click();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Space");
        } else {
            page.locator("tbody tr:nth-child(19) td input").first().check();
            page.locator("tbody tr:nth-child(20) td input").first().check();
        }
        page.selectOption("#evidence", page.locator("#evidence option").last().getAttribute("value"));
        Chromium.submit(page, "form[action$='/hours']");
        assertThat(page.locator(".paint td.h2").count()).isEqualTo(2);
    }

    private static void decide(Page page, String need, boolean javaScript) {
        page.navigate(need);
        assertThat(page.locator(".heat td.h2").count()).isEqualTo(2);
        page.click("details:has(form[action$='/acts/VERIFY']) > summary");
        page.fill("form[action$='/acts/VERIFY'] textarea", "在校门口看了三天");
        Chromium.submit(page, "form[action$='/acts/VERIFY']");
        Chromium.submit(page, "form[action$='/acts/SIZE']");
        assertThat(page.textContent(".figure b")).matches("3\\d|4\\d");
        Chromium.assertAccessible(page, javaScript);
    }

    private static void sitDownAbout(Page page) {
        var door = "a[href^='/meetings/new?from=NEED']";
        if (!page.locator(".acts > " + door).isVisible()) {
            page.click(".otheracts > summary");
            Chromium.assertAccessible(page, false);
        }
        page.locator(door).locator("visible=true").click();
        page.waitForLoadState();
        assertThat(page.inputValue("#title")).contains("傍晚孩子没有人看");
        Chromium.submit(page, "form[action='/meetings']");
        assertThat(page.url()).endsWith("/map");
    }

    /// Seven of twelve households of a hundred have a child at school.
    private void ask() {
        var id = polls.draft(there.community().place(), SELF);
        var cells = surveys.frame(id);
        var households = new HashMap<PlaceId, Integer>();
        for (var cell : cells) households.put(cell.place(), households.isEmpty() ? 100 : 0);
        surveys.count(id, households, SELF);
        surveys.open(id, SELF);
        for (int i = 0; i < 12; i++)
            answers.give(
                    new GivenAnswer(
                            id,
                            UUID.randomUUID(),
                            AnswerChannel.PHONE_PAGE,
                            there.building(),
                            new Said(Map.of("child", List.of(i < 7 ? "1" : "2")))),
                    Actor.PUBLIC);
    }

    private RequestId say(String words) {
        var id = requests.submit(Told.at(there.building(), words, Channel.CALL, true), SELF)
                .id();
        requests.accept(id, SELF);
        requests.classify(id, "CHI1", Urgency.DELAY, SELF);
        return id;
    }

    private void logIn(Page page) {
        Chromium.logIn(page, port, "li", Quarter.PASSWORD);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
