package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A worker plans a walk, two residents walk it with their phones, one of them without a signal; what both saw becomes
/// one finding, and the finding becomes evidence of a need.
@DatabaseTest
class WalkJourneyIT {

    private static PlaceId building = new PlaceId(0);
    private static PlaceId community = new PlaceId(0);

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (building.value() != 0) return;
        var there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        building = there.building();
        community = there.community().place();
    }

    /// The desk is in English, one phone in Chinese, the other in English.
    @Test
    void whatTwoPhonesSawArrivesOnceAndBecomesEvidenceOfANeed() throws IOException {
        var worker = Chromium.visitor(Device.DESK, "en", true).newPage();
        Chromium.logIn(worker, port, "zhao", Quarter.PASSWORD);
        var walk = plan(worker, true);
        var address = worker.locator(".share a").textContent();

        var first = join(address, "zh-CN", true);
        first.waitForCondition(() -> isKept(first));
        first.context().setOffline(true);
        note(first, "坡道太陡", true);
        note(first, "台阶缺了一角", false);
        assertThat(first.textContent("#keptline")).contains("2");
        assertThat(found(walk)).isZero();
        first.reload();
        first.waitForSelector("#minelist li >> nth=1");
        Chromium.assertAccessible(first, true);
        first.context().setOffline(false);
        first.waitForCondition(() -> found(walk) == 2);
        again(first);
        first.waitForSelector("#minelist li[data-submission] >> nth=1");
        assertThat(first.locator("#minelist li").count()).isEqualTo(2);
        assertThat(db.sql(
                                "select count(*) from walks.photo p join walks.finding f on f.id = p.finding where f.walk = :walk")
                        .param("walk", walk)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        var second = join(address, "en", true);
        note(second, "轮椅上不去", false);
        second.waitForCondition(() -> found(walk) == 3);

        worker.navigate(site() + "/walks/" + walk);
        Chromium.assertAccessible(worker, true);
        worker.uncheck(".alike1 input[name=finding] >> nth=1");
        worker.click(".alike1 button[value=merge]");
        worker.waitForSelector(".alsoseen li");
        assertThat(worker.locator(".found1").count()).isEqualTo(2);
        worker.click("form[action$='/split'] button");
        worker.waitForCondition(() -> worker.locator(".found1").count() == 3);
        worker.click(".mergebar [formaction$='/undo']");
        worker.waitForCondition(() -> worker.locator(".found1").count() == 2);

        worker.click(".found1 h3 a >> nth=0");
        worker.waitForSelector(".bigshots img");
        Chromium.assertAccessible(worker, true);
        worker.click("a[href^='/needs/new']");
        worker.waitForSelector("#title");
        worker.fill("#title", "坐轮椅的人出不了门");
        worker.selectOption("#circle", "DISABLED_PEOPLE");
        worker.selectOption("#category", "HOU1");
        worker.click("form.draft > p .btn.main");
        worker.waitForURL("**/needs/*");
        worker.navigate(worker.url() + "/evidence");
        Chromium.assertAccessible(worker, true);
        assertThat(worker.locator(".pieces a[href^='/walks/findings/']").count())
                .isEqualTo(1);
        worker.click("a[href*='from=WALK']");
        worker.check("input[name=finding] >> nth=0");
        worker.click("form[action$='/findings'] .btn.main");
        worker.waitForCondition(
                () -> worker.locator(".pieces a[href^='/walks/findings/']").count() == 2);

        for (var path : List.of("/walks", "/walks/findings", "/walks/" + walk + "/report")) {
            worker.navigate(site() + path);
            Chromium.assertAccessible(worker, true);
        }
    }

    @Test
    void thePhoneKeepsNoPageOfAColleagueNorTheColleagueInTheOneItKeeps() {
        var worker = Chromium.visitor(Device.PHONE, "zh-CN", true).newPage();
        Chromium.logIn(worker, port, "zhao", Quarter.PASSWORD);
        var walk = plan(worker, true);
        worker.navigate(site() + "/walks/" + walk);
        worker.click(".walkacts .btn.main");
        worker.waitForURL("**/walk/*/*");
        worker.waitForCondition(() -> isKept(worker));
        assertThat(worker.content()).contains("href=\"/todo\"");
        assertThat((String) worker.evaluate(
                        "async () => (await (await caches.open('linli-pages')).match(location.href)).text()"))
                .contains("data-kept")
                .doesNotContain("href=\"/todo\"");
        for (var path : List.of("/todo", "/walks", "/me")) {
            worker.navigate(site() + path);
            assertThat((boolean) worker.evaluate("() => Boolean(navigator.serviceWorker.controller)"))
                    .as(path)
                    .isFalse();
        }
        assertThat((List<?>) worker.evaluate(
                        "async () => (await (await caches.open('linli-pages')).keys()).map(page => page.url)"))
                .allSatisfy(address -> assertThat(String.valueOf(address)).contains("/walk/"));
    }

    @Test
    void withoutJavaScriptTheSamePageTakesTheNote() throws IOException {
        var worker = Chromium.visitor(Device.DESK, "zh-CN", false).newPage();
        Chromium.logIn(worker, port, "zhao", Quarter.PASSWORD);
        var walk = plan(worker, false);
        var phone = join(worker.locator(".share a").textContent(), "zh-CN", false);
        phone.setInputFiles("#files", photo());
        phone.fill("#words", "坡道太陡");
        phone.click("#send-note");
        phone.waitForSelector(".note[role=alert]");
        assertThat(phone.inputValue("#words")).isEqualTo("坡道太陡");
        phone.check("input[name=verdict][value=BAD]");
        phone.check("input[name=kind][value=WAY]");
        phone.check("input[name=place][value='" + building + "']");
        phone.click("#send-note");
        phone.waitForSelector("#minelist li img");
        assertThat(found(walk)).isEqualTo(1);
    }

    /// @return the number of the walk; the page is then its own
    private long plan(Page worker, boolean javaScript) {
        worker.navigate(site() + "/walks/new");
        Chromium.assertAccessible(worker, javaScript);
        worker.fill("#title", "轮椅走得通吗");
        worker.fill("#day", LocalDate.now(Days.ZONE).toString());
        worker.selectOption("#place", community.toString());
        worker.click(".headform > p .btn.main");
        worker.waitForURL("**/route");
        Chromium.assertAccessible(worker, javaScript);
        worker.fill("#stopWords", "gwy3");
        if (!javaScript) worker.click(".seekplace button");
        worker.locator("#stop-offers .pick:has-text('3号楼')").first().click();
        worker.click("form[data-add-stop] > p .btn");
        worker.waitForSelector(".stops li");
        worker.click("aside > p .btn.main");
        worker.waitForSelector(".share a");
        return Long.parseLong(worker.url().replaceAll(".*/walks/(\\d+).*", "$1"));
    }

    private static Page join(String address, String language, boolean javaScript) {
        var phone = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        phone.navigate(address);
        Chromium.assertAccessible(phone, javaScript);
        phone.fill("#name", "张阿姨");
        phone.click("form[action^='/walk/'] .btn.main");
        phone.waitForURL("**/walk/*/*");
        Chromium.assertAccessible(phone, javaScript);
        return phone;
    }

    private static void note(Page phone, String words, boolean withPhoto) throws IOException {
        int before = phone.locator("#minelist li").count();
        phone.locator("input[name=verdict][value=BAD]").check();
        phone.locator("input[name=kind][value=WAY]").check();
        phone.check("input[name=place][value='" + building + "']");
        phone.fill("#words", words);
        if (withPhoto) phone.setInputFiles("#files", photo());
        phone.click("#send-note");
        phone.waitForCondition(() -> phone.locator("#minelist li").count() > before);
    }

    private static FilePayload photo() throws IOException {
        return new FilePayload("ramp.jpg", "image/jpeg", Pictures.withExif(Pictures.of("jpg", 60, 40), 1));
    }

    /// Whether the phone holds a copy of the page.
    private static boolean isKept(Page phone) {
        return (boolean)
                phone.evaluate("async () => Boolean(await (await caches.open('linli-pages')).match(location.href))");
    }

    private int found(long walk) {
        return db.sql("select count(*) from walks.finding where walk = :walk")
                .param("walk", walk)
                .query(Integer.class)
                .single();
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }

    /// Loads the page anew; one that was kept without a signal may be doing so by itself at this very moment.
    private static void again(Page page) {
        try {
            page.reload();
        } catch (PlaywrightException itself) {
            page.waitForLoadState();
        }
    }
}
