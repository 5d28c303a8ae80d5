package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Money is decided together: two phones and two papers vote on proposals, and everybody reads why something is paid
/// for or not. How a plan is struck from and added to is in [YardJourneyIT].
@DatabaseTest
class BudgetJourneyIT {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @BeforeEach
    void build() {
        if (built) return;
        built = true;
        var there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    @Test
    void phonesAndPapersDecideAndEverybodyReadsWhy() {
        var worker = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        Chromium.logIn(worker, port, "zhao", Quarter.PASSWORD);
        var budget = begin(worker);
        item(worker, "两把椅子", "600");
        item(worker, "一口水壶", "500");
        item(worker, "孩子的矮桌", "300");
        Chromium.assertAccessible(worker, true);
        worker.navigate(budget + "/counting");
        worker.check("input[value=EQUAL_SHARES]");
        Chromium.assertAccessible(worker, true);
        Chromium.submit(worker, "form[action$='/counting']");
        open(worker, "form[action$='/opening']");
        var address = worker.locator(".scanme a").textContent();

        var phone = Chromium.visitor(Device.PHONE, "en", true).newPage();
        phone.navigate(address);
        choose(phone, "001");
        choose(phone, "003");
        assertThat(phone.textContent(".runsum p")).contains("900", "1,000");
        Chromium.assertAccessible(phone, true);
        Chromium.submit(phone, "form.ballot1");
        assertThat(phone.textContent(".gotit")).contains("900");
        Chromium.assertAccessible(phone, true);

        var plain = Chromium.visitor(Device.PHONE, "zh-CN", false).newPage();
        plain.navigate(address);
        choose(plain, "003");
        Chromium.submit(plain, "form.ballot1");
        choose(plain, "003");
        choose(plain, "002");
        Chromium.submit(plain, "form.ballot1");
        assertThat(plain.textContent(".gotit")).contains("500");

        type(worker, budget, "3", "1 3");
        var second = Chromium.visitor(Device.PHONE, "en", false).newPage();
        Chromium.logIn(second, port, "li", Quarter.PASSWORD);
        type(second, budget, "3", "1 2");
        assertThat(second.textContent(".apart1")).contains("1 paper was read in two ways", "2 · 3");
        Chromium.assertAccessible(second, false);
        type(second, budget, "3", "3 1");
        assertThat(second.locator(".apart1").count()).isZero();
        worker.navigate(budget + "/papers/print?first=3&copies=1");
        Chromium.assertAccessible(worker, true);

        worker.navigate(budget);
        assertThat(worker.textContent(".bignum")).contains("4");
        open(worker, "form[action$='/closing']");
        worker.waitForSelector(".outcomes");
        Chromium.assertAccessible(worker, true);
        phone.navigate(address);
        phone.waitForSelector(".outcomes .won");
        assertThat(phone.textContent(".outcomes")).contains("孩子的矮桌", "want it");
        Chromium.assertAccessible(phone, true);
        phone.click("a[href$='/recount']");
        phone.waitForSelector(".agree1.same");
        assertThat(phone.locator(".readtwice tbody tr").count()).isEqualTo(2);
        Chromium.assertAccessible(phone, true);
        for (var path : List.of("/budgets", "/budgets/file")) {
            worker.navigate("http://127.0.0.1:" + port + path);
            Chromium.assertAccessible(worker, true);
        }
    }

    /// @return the address of the budget
    private String begin(Page page) {
        page.navigate("http://127.0.0.1:" + port + "/budgets/new");
        page.check("input[value=PROPOSALS]");
        page.fill("#titleZh", "茶室添点什么");
        page.fill("#money", "1000");
        page.selectOption("#place", page.locator("#place option").last().getAttribute("value"));
        Chromium.assertAccessible(page, true);
        Chromium.submit(page, "form[action='/budgets']");
        return page.url().replaceAll("/items.*$", "");
    }

    private static void item(Page page, String name, String cost) {
        page.fill("#nameZh", name);
        page.fill("#cost", cost);
        Chromium.submit(page, "#write");
    }

    /// A pile of two papers.
    private static void type(Page page, String budget, String first, String second) {
        page.navigate(budget + "/papers");
        page.fill("#number0", "1");
        page.fill("#choices0", first);
        page.fill("#number1", "2");
        page.fill("#choices1", second);
        page.click("form[action$='/papers'] .btn.main");
        page.waitForSelector(".note[role=status]");
    }

    /// Taps on an item; the bar at the foot may lie over it until the page is moved.
    private static void choose(Page page, String key) {
        var item = page.locator(".want:has(input[value='" + key + "'])");
        item.evaluate("one => one.scrollIntoView({ block: 'center' })");
        item.locator("b").click();
    }

    /// An act that asks back first.
    private static void open(Page page, String form) {
        page.click(form + " > .btn");
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest()
                        && answer.request().method().equals("GET"),
                () -> page.click(form + " dialog .btn.full"));
        page.waitForLoadState();
    }
}
