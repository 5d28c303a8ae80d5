package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
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

/// A colleague corrects how concerns are sorted, lets it be learnt, and the next one is suggested rightly.
@DatabaseTest
class SortingJourneyIT {

    private static final Actor COLLEAGUES = Actor.program("test");
    private static final int TAUGHT = 40;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Test
    void aCorrectionIsLearntAndTheNextSuggestionIsAnother() {
        var there = quarter.build();
        quarter.colleague("wang", "王建国", Role.SUBDISTRICT_OFFICER, there.subdistrict(), there.committee());
        for (int i = 0; i < TAUGHT; i++) {
            sort(told(there, "合唱队的音响又抢了活动室，第" + i + "次"), "NSV2");
            sort(told(there, "半夜楼上拖椅子，第" + i + "次"), "NSV4");
        }
        var last = told(there, "合唱队的音响还在活动室里响");
        var page = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        logIn(page);

        assertThat(suggested(page)).contains("唱歌、广场舞噪声");
        correct(page, last);
        learnNow(page);

        assertThat(suggested(page)).contains("棋牌、麻将与活动室冲突").contains("学来");
        page.navigate(at("/sorting"));
        Chromium.assertAccessible(page, true);
        letGoAlone(page);
        page.navigate(at("/duties/NSV2"));
        Chromium.assertAccessible(page, true);
        page.navigate(at("/taxonomy"));
        Chromium.assertAccessible(page, true);
    }

    private String suggested(Page page) {
        page.navigate(at("/duties"));
        page.fill("#text", "合唱队的音响太响了");
        page.fill("#where", "gwy3");
        page.click("section.tryout button");
        page.waitForURL("**/duties?*text=*");
        Chromium.assertAccessible(page, true);
        return page.textContent("#answer");
    }

    private void correct(Page page, RequestId last) {
        page.navigate(at("/requests/" + last));
        Chromium.submit(page, "form[action$='/acts/ACCEPT']");
        page.selectOption("select[name=category]", "NSV2");
        page.click("button[formaction$='/acts/CLASSIFY']");
        page.waitForSelector("form[action$='/acts/DISPATCH']");
    }

    private void learnNow(Page page) {
        page.navigate(at("/sorting"));
        page.click("form[action='/sorting/lessons'] button");
        page.waitForLoadState();
        PlaywrightAssertions.assertThat(page.locator(".versions .holds"))
                .containsText("正在用", new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
    }

    private void letGoAlone(Page page) {
        page.check("input[name=alone]");
        page.fill("#percent", "30");
        page.click("form[action='/sorting/threshold'] button");
        page.waitForSelector("#percent-error");
        page.fill("#percent", "85");
        page.click("form[action='/sorting/threshold'] button");
        page.waitForSelector("input[name=alone]:checked");
        assertThat(page.inputValue("#percent")).isEqualTo("85");
    }

    private void sort(RequestId id, String category) {
        requests.accept(id, COLLEAGUES);
        requests.classify(id, category, Urgency.DELAY, COLLEAGUES);
    }

    private RequestId told(Quarter.Built there, String body) {
        var intake = Told.at(there.building(), body);
        return requests.submit(intake, Actor.PUBLIC).id();
    }

    private void logIn(Page page) {
        Chromium.logIn(page, port, "wang", Quarter.PASSWORD);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
