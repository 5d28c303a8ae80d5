package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Choir and mahjong want the same room, and somebody upstairs sleeps by day: from the quarrel to a pact on the door.
@DatabaseTest
class PactJourneyIT {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("liu", "刘芳", Role.FACILITATOR, there.community(), there.committee());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true, 活动室甲", "en, false, room B"})
    void aQuarrelBecomesAPactThatNeighboursWatch(String language, boolean javaScript, String room) {
        var desk = Chromium.visitor(Device.DESK, language, javaScript).newPage();
        Chromium.logIn(desk, port, "liu", Quarter.PASSWORD);
        note(desk, room);
        Chromium.assertAccessible(desk, javaScript);
        var pact = desk.url();
        hear(desk);
        hear(desk);
        turn(desk, "合唱队", "3", "19:00", "21:00");
        turn(desk, "麻将桌", "3", "20:00", "22:00");
        assertThat(desk.locator("#from-error").count()).isEqualTo(1);
        assertThat(desk.locator("ol.clauses li").count()).isEqualTo(1);
        Chromium.assertAccessible(desk, javaScript);
        turn(desk, "麻将桌", "2", "14:00", "17:00");
        assertThat(desk.locator("g.taken").count()).isEqualTo(2);
        Chromium.submit(desk, "form[action$='/acts/PROPOSE']");
        answers(desk, language, javaScript);
        desk.navigate(pact);
        Chromium.submit(desk, "form[action$='/acts/BEGIN']");
        Chromium.assertAccessible(desk, javaScript);

        watch(pact, language, javaScript);
        desk.navigate(at("/notices"));
        assertThat(desk.locator(".news li.unread").count()).isPositive();
        desk.navigate(pact);
        desk.fill("input[name^=answer]", "问过了，下回早收");
        Chromium.submit(desk, "form[action*='/breaches/']");
        assertThat(desk.textContent("main")).contains("问过了，下回早收");
        desk.navigate(pact + "/poster");
        Chromium.assertAccessible(desk, javaScript);
    }

    private void note(Page desk, String room) {
        desk.navigate(at("/pacts/new"));
        desk.fill("#title", "合唱和麻将都要" + room);
        desk.fill("#about", "两队都要周三晚上");
        desk.fill("#sides", "合唱队\n麻将桌");
        desk.fill("#room", room);
        Chromium.submit(desk, "form[action='/pacts']");
    }

    private static void hear(Page desk) {
        var side = desk.locator(".side2.free").first();
        side.locator("textarea").first().fill("没处去");
        side.locator("textarea").last().fill("一周两个晚上");
        side.locator("button.main").click();
        desk.waitForLoadState();
    }

    private static void turn(Page desk, String side, String day, String from, String until) {
        desk.selectOption("#side", new SelectOption().setLabel(side));
        for (var box : desk.locator("input[name=days]").all())
            box.setChecked(box.inputValue().equals(day));
        desk.fill("#from", from);
        desk.fill("#until", until);
        desk.locator(".clauseform button.main").click();
        desk.waitForLoadState();
    }

    private static void answers(Page desk, String language, boolean javaScript) {
        desk.locator("input[name^=how]").first().fill("电话里");
        desk.locator(".answerform button[value=yes]").first().click();
        desk.waitForLoadState();
        var link = desk.locator(".answers2 a[href*='/mine/']").first().getAttribute("href");
        var phone = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        phone.navigate(desk.url().replaceAll("/pacts/.*", "") + link);
        Chromium.assertAccessible(phone, javaScript);
        phone.locator("button[value=yes]").click();
        phone.waitForLoadState();
        assertThat(phone.locator(".ticket2").count()).isEqualTo(1);
    }

    private static void watch(String pact, String language, boolean javaScript) {
        var neighbour = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        neighbour.navigate(pact);
        Chromium.assertAccessible(neighbour, javaScript);
        neighbour.fill("#happened", "唱到快十点");
        Chromium.submit(neighbour, "form[action$='/breaches']");
        assertThat(neighbour.locator(".breaches2 li").count()).isEqualTo(1);
        assertThat(neighbour.textContent("main")).doesNotContain("唱到快十点");
        neighbour.navigate(pact.replaceAll("/\\d+(#.*)?$", ""));
        Chromium.assertAccessible(neighbour, javaScript);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
