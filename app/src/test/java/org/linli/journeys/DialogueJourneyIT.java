package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.needs.Circle;
import org.linli.needs.Holder;
import org.linli.needs.NeedDraft;
import org.linli.needs.NeedId;
import org.linli.needs.Needs;
import org.linli.needs.Strength;
import org.linli.needs.Unit;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.ui.Ui;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Yard 123: from a need that nobody answered to a promise that residents have seen kept.
@DatabaseTest
class DialogueJourneyIT {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Needs needs;

    @Autowired
    Clock clock;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague("zhou", "周明", Role.DEPARTMENT_OFFICER, there.subdistrict(), there.committee());
        quarter.colleague("ma", "马秀兰", Role.WARDEN, there.community(), there.committee());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true, DESK"})
    void aNeedIsTalkedOverAndThePromiseIsSeenKept(String language, boolean javaScript, Device device) {
        var page = Chromium.visitor(device, language, javaScript).newPage();
        Chromium.logIn(page, port, "zhao", Quarter.PASSWORD);
        page.navigate(at("/meetings/new?from=NEED&number=" + need()));
        Chromium.submit(page, "form[action='/meetings']");
        var meeting = page.url().replaceAll("/map$", "");
        seat(page, meeting, "AFFECTED", "一楼的人家", "张婶");
        seat(page, meeting, "DECIDES", "区城建局", "周明");
        Chromium.assertAccessible(page, javaScript);
        Chromium.submit(page, "form[action$='/acts/MAP']");

        announce(page, meeting);
        Chromium.assertAccessible(page, javaScript);
        answer(meeting, language, javaScript);
        page.navigate(meeting + "/rules");
        page.fill("input[name=objectionDays]", "0");
        Chromium.submit(page, "form[action$='/rules']");
        Chromium.submit(page, "form[action$='/acts/BEGIN']");
        record(page, meeting, javaScript);
        Chromium.submit(page, "form[action$='/acts/RESOLVE']");
        assertThat(page.textContent("main")).contains("换下水总管");

        page.locator("a[href^='/promises/']").first().click();
        page.waitForLoadState();
        keep(page.url(), language, javaScript);
    }

    private NeedId need() {
        var today = LocalDate.ofInstant(clock.instant(), Ui.ZONE);
        return needs.raise(
                new NeedDraft(
                        "123 号院一楼常年返水，没有人修总管。",
                        "",
                        there.community().steps().getLast(),
                        new Holder.Residents(Circle.EVERYBODY, ""),
                        "HOU1",
                        Unit.HOUSEHOLDS,
                        Strength.HARMS,
                        today,
                        "",
                        "",
                        false),
                Actor.program("test"));
    }

    private static void seat(Page page, String meeting, String box, String name, String speaker) {
        page.navigate(meeting + "/map");
        page.check("input[name=box][value=" + box + "]");
        page.fill("#name", name);
        page.fill("#speaker", speaker);
        Chromium.submit(page, "form[action$='/parties']");
    }

    private void announce(Page page, String meeting) {
        page.navigate(meeting);
        page.fill(
                "#day",
                LocalDate.ofInstant(clock.instant(), Ui.ZONE).plusDays(3).toString());
        page.fill("#time", "14:00");
        page.fill("#room", "居委会茶室");
        page.fill("#chair", "刘芳");
        page.fill("#recorder", "赵立平");
        Chromium.submit(page, "form[action$='/schedule']");
        assertThat(page.locator(".seat.free").count()).isEqualTo(3);
        Chromium.submit(page, "form[action$='/acts/ANNOUNCE']");
    }

    private void answer(String meeting, String language, boolean javaScript) {
        var neighbour = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        neighbour.navigate(meeting + "/reply");
        neighbour.fill("#called", "老周家的");
        Chromium.assertAccessible(neighbour, javaScript);
        Chromium.submit(neighbour, "form[action$='/reply']");
        assertThat(neighbour.textContent(".ticket .code b")).matches("\\d{6}");
    }

    private static void record(Page page, String meeting, boolean javaScript) {
        page.navigate(meeting + "/record");
        page.locator("input[name^=heads]").first().fill("19");
        Chromium.submit(page, "form[action$='/presence']");
        page.fill("#what", "换下水总管");
        page.selectOption("#owner", new SelectOption().setLabel("周明"));
        page.fill("#until", "2126-12-01");
        page.fill("#watcher", "张婶");
        Chromium.submit(page, "form[action$='/promises']");
        Chromium.assertAccessible(page, javaScript);
        page.navigate(meeting + "/minutes");
        page.check("input[name=readBack]");
        Chromium.assertAccessible(page, javaScript);
        Chromium.submit(page, "form[action$='/acts/PUBLISH']");
        page.navigate(meeting);
    }

    private void keep(String promise, String language, boolean javaScript) {
        var works = Chromium.visitor(Device.DESK, language, javaScript).newPage();
        Chromium.logIn(works, port, "zhou", Quarter.PASSWORD);
        works.navigate(promise);
        Chromium.submit(works, "form[action$='/acceptance']");
        works.fill("textarea[name=words]", "总管换完，沟填平了");
        Chromium.submit(works, "form[action$='/done']");
        var warden = Chromium.visitor(Device.DESK, language, javaScript).newPage();
        Chromium.logIn(warden, port, "ma", Quarter.PASSWORD);
        warden.navigate(promise);
        Chromium.assertAccessible(warden, javaScript);
        warden.locator("button[name=answer][value=yes]").click();
        warden.waitForLoadState();
        assertThat(warden.textContent("main")).contains("做到了");
        warden.navigate(at("/promises"));
        Chromium.assertAccessible(warden, javaScript);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
