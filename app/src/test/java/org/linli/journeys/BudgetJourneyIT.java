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

        worker.navigate(budget + "/papers");
        worker.fill("#number0", "1");
        worker.fill("#choices0", "3");
        worker.fill("#number1", "2");
        worker.fill("#choices1", "1 3");
        Chromium.assertAccessible(worker, true);
        worker.click("form[action$='/papers'] .btn.main");
        worker.waitForSelector(".note[role=status]");
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
