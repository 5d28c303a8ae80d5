package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.places.PlaceRegister;
import org.linli.places.Places;
import org.linli.places.Plans;
import org.linli.shared.PlacePath;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody looks round the quarter: by hand, by keys, with and without JavaScript.
@DatabaseTest
class PlanJourneyIT {

    @LocalServerPort
    int port;

    @Autowired
    Places places;

    @Autowired
    PlaceRegister register;

    @Autowired
    Plans plans;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void load() {
        transactions.executeWithoutResult(status -> new DemoQuarter(places, register, plans).load());
    }

    @Test
    void keysMakeThePlanLargerAndMoveIt() {
        var page = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        page.navigate(at("/plan?place=" + yard()));
        Chromium.assertAccessible(page, true);
        var whole = box(page);

        page.focus("[data-plan]");
        page.keyboard().press("+");
        var larger = box(page);
        page.keyboard().press("ArrowRight");
        var moved = box(page);
        page.keyboard().press("0");

        assertThat(Double.parseDouble(larger[2])).isLessThan(Double.parseDouble(whole[2]));
        assertThat(Double.parseDouble(moved[0])).isGreaterThan(Double.parseDouble(larger[0]));
        assertThat(box(page)).containsExactly(whole);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')")
                        .toString())
                .startsWith("铁西社区 工务院");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, PHONE, true", "en, DESK, false"})
    void oneWalksFromTheTownToADoor(String language, Device device, boolean javaScript) {
        var page = Chromium.visitor(device, language, javaScript).newPage();
        page.navigate(at("/"));
        assertThat(page.locator(".hero .plan .yard").count()).isEqualTo(120);
        Chromium.assertAccessible(page, javaScript);

        page.navigate(at("/?place=" + yard()));
        assertThat(page.locator(".plan a.way-in").count()).isGreaterThanOrEqualTo(18);
        Chromium.assertAccessible(page, javaScript);
        page.navigate(at("/plan?place=" + yard()));
        page.locator(".planlist summary").click();
        page.locator(".planlist a").first().click();

        assertThat(page.locator("h1").textContent())
                .isEqualTo(language.equals("en") ? "Tiexi Community, Gongwu Yard, Building 1" : "铁西社区 工务院 1号楼");
        assertThat(page.getAttribute("svg.plan", "aria-label")).contains(language.equals("en") ? "Building 1" : "1号楼");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, PHONE, false", "en, DESK, true"})
    void oneSeesHowManyMinutesItIsToTheNearestClinic(String language, Device device, boolean javaScript) {
        var page = Chromium.visitor(device, language, javaScript).newPage();
        page.navigate(at("/plan?place=" + community()));
        page.locator("a[href^='/plan/walking']").click();
        Chromium.assertAccessible(page, javaScript);

        assertThat(page.locator(".plan .tint").count()).isEqualTo(15);
        assertThat(page.locator(".footyards tbody tr").count()).isEqualTo(15);
        assertThat(page.locator(".footkey li").count()).isEqualTo(6);
        assertThat(page.locator(".plan a[data-place]").first().getAttribute("aria-label"))
                .matches(language.equals("en") ? ".* \\d+ min" : ".* \\d+ 分钟");
        var usual = page.locator(".nearcount b").textContent();
        page.locator("nav.chips a[href*='pace=SLOW']").last().click();
        assertThat(page.locator(".nearcount b").textContent()).isNotEqualTo(usual);
        page.locator("nav.chips a[href*='kind=SCHOOL']").click();
        assertThat(page.locator(".footyards tbody td:last-child").first().textContent())
                .contains(language.equals("en") ? "School" : "学");

        page.navigate(at("/plan/walking"));
        assertThat(page.locator(".footyards tbody tr").count()).isEqualTo(20);
        assertThat(page.textContent(".pager")).contains("120");
        page.locator(".pager [rel=next]").click();
        assertThat(page.url()).endsWith("page=2#yards");
        page.fill("#yard-words", "gwy3");
        page.press("#yard-words", "Enter");
        page.waitForURL("**words=gwy3**");
        assertThat(page.locator(".footyards tbody th").allTextContents())
                .singleElement()
                .matches(yard -> yard.contains(language.equals("en") ? "Gongwu Yard" : "工务院"));
        Chromium.assertAccessible(page, javaScript);
    }

    private long community() {
        return places.search("铁西社区", PlacePath.ALL, 1).getFirst().id().value();
    }

    private long yard() {
        return places.search("工务院", PlacePath.ALL, 1).getFirst().id().value();
    }

    private static String[] box(Page page) {
        return page.getAttribute(".plan .land", "viewBox").split(" ");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
