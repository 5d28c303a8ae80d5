package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What stands round every page, under the hand.
@DatabaseTest
class ShellJourneyIT {

    /// Where the parts of the head begin, as far as they are seen in it.
    private static final String TOPS = """
            () => [...new Set([...document.querySelectorAll(".head > .brand, .head > .menu:not(.phone) a, .head > .tools :is(a, button)")]
                .filter(it => it.checkVisibility()).map(it => Math.round(it.getBoundingClientRect().top)))]
            """;

    @LocalServerPort
    int port;

    @Test
    void controlKFindsADoorAndEnterGoesThrough() {
        var page = open(Device.DESK, "en", true, "/design");

        page.keyboard().press("Control+k");
        page.waitForSelector("#palette[open] [role=option]");
        Chromium.assertAccessible(page, true);
        page.keyboard().type("tell");
        page.waitForCondition(() -> page.locator("#palette [role=option]").count() == 1);
        page.keyboard().press("Enter");

        page.waitForURL(at("/tell"));
    }

    @Test
    void withoutAScriptTheSameIsAPage() {
        var page = open(Device.PHONE, "zh-CN", false, "/design");

        page.click("a[href='/find']");
        page.fill("#find-words", "说一说");
        page.click(".findform button");
        page.click("a.hit[href='/tell']");

        assertThat(page.url()).isEqualTo(at("/tell"));
    }

    @Test
    void nightAndLargePrintChangeWhereThePageStandsAndStay() {
        var page = open(Device.DESK, "zh-CN", true, "/design");
        page.evaluate("window.stays = true");

        page.waitForResponse(answer -> answer.url().endsWith("/look"), () -> page.click("button[name=theme]"));
        page.waitForResponse(answer -> answer.url().endsWith("/look"), () -> page.click("button[name=elder]"));

        assertThat(page.evaluate("window.stays")).isEqualTo(true);
        assertThat(look(page)).isEqualTo("dark on");
        page.reload();
        assertThat(look(page)).isEqualTo("dark on");
        assertThat(page.getAttribute("button[name=theme]", "aria-pressed")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN", "PHONE,en", "DESK,zh-CN", "DESK,en"})
    void inLargePrintTheHeadOfAPublicPageIsOneRow(Device device, String language) {
        var visitor = Chromium.visitor(device, language, true);
        visitor.addCookies(List.of(new Cookie("elder", "on").setUrl(at("/"))));
        var page = visitor.newPage();

        page.navigate(at("/tell"));

        assertThat(page.evaluate("document.documentElement.dataset.elder")).isEqualTo("on");
        assertThat((List<?>) page.evaluate(TOPS)).hasSize(1);
    }

    @Test
    void whatWasBegunIsOfferedAgainAndNeverPutInUnasked() {
        var page = open(Device.PHONE, "en", true, "/design");
        var begun = "A handle is missing on the door of house 4";

        page.fill("#words", begun);
        page.waitForCondition(() -> Boolean.TRUE.equals(
                page.evaluate("Object.keys(localStorage).some(key => key.startsWith('linli.draft.design'))")));
        page.navigate(at("/design"));

        assertThat(page.inputValue("#words")).isNotEqualTo(begun);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on writing"))
                .first()
                .click();
        assertThat(page.inputValue("#words")).isEqualTo(begun);
    }

    @Test
    void whatIsOnItsWayIsNotSentAgain() {
        var page = open(Device.PHONE, "zh-CN", true, "/design");
        page.evaluate("""
                () => {
                    window.sent = 0;
                    const form = Object.assign(document.createElement("form"), { method: "post", action: "/look", target: "away" });
                    form.append(Object.assign(document.createElement("button"), { id: "twice" }));
                    document.body.append(form);
                    form.addEventListener("submit", () => window.sent++);
                    for (let n = 0; n < 3; n++) document.getElementById("twice").click();
                }
                """);

        assertThat(page.evaluate("window.sent")).isEqualTo(1);
    }

    private Page open(Device device, String language, boolean javaScript, String path) {
        var page = Chromium.visitor(device, language, javaScript).newPage();
        page.navigate(at(path));
        return page;
    }

    private static String look(Page page) {
        return (String)
                page.evaluate("document.documentElement.dataset.theme + ' ' + document.documentElement.dataset.elder");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
