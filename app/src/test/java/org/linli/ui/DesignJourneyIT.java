package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every part, in every look, on a desk and in a hand.
@DatabaseTest
class DesignJourneyIT {

    /// What is pressed and smaller than it should be; words in running text are pressed as they stand.
    private static final String TOO_SMALL = """
            least => [...document.querySelectorAll("a, button, summary, select, textarea, input, label.pick")]
                .filter(it => it.checkVisibility() && !it.closest("[hidden], .hide, dialog, .pane"))
                .filter(it => getComputedStyle(it).display !== "inline")
                .filter(it => !["checkbox", "radio", "hidden"].includes(it.type) && it.tabIndex >= 0)
                .filter(it => Math.round(it.getBoundingClientRect().height) < least)
                .map(it => it.outerHTML.slice(0, 120))
            """;

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "DESK, zh-CN, LIGHT, ''",
        "DESK, en, DARK, ''",
        "PHONE, en, LIGHT, ''",
        "PHONE, zh-CN, DARK, ''",
        "PHONE, zh-CN, LIGHT, on",
        "DESK, en, LIGHT, on"
    })
    void everyPartIsReadAndReachedInEveryLook(Device device, String language, ColorScheme light, String elder) {
        var page = open(Chromium.visitor(device, language, true), light, elder);

        page.waitForSelector("figure[data-chart] svg >> nth=2");
        assertThat(page.evaluate(SIDEWAYS)).as("scrolls sideways").isEqualTo(0);
        assertThat((List<?>) page.evaluate(TOO_SMALL, elder.isEmpty() ? 44 : 60))
                .isEmpty();
        // In a hand stand the same colours as at the desk.
        if (device == Device.DESK) Chromium.assertReadable(page);
        else Chromium.assertAccessible(page, true);
    }

    @Test
    void withoutAScriptEveryPartStillWorks() {
        var page = open(Chromium.visitor(Device.PHONE, "zh-CN", false), ColorScheme.LIGHT, "");

        assertThat(page.locator("figure[data-chart] table").first().isVisible()).isTrue();
        page.click("details.sure > summary");
        assertThat(page.locator("details.sure .btn.full").isVisible()).isTrue();
        assertThat(page.locator("input[type=file]").first().isVisible()).isTrue();
        assertThat(page.locator("button[data-from]").first().isVisible()).isFalse();
    }

    @Test
    void aDayIsChosenByKeysAndHolidaysAreNamed() {
        var page = open(Chromium.visitor(Device.DESK, "zh-CN", true), ColorScheme.LIGHT, "");

        page.fill("#day", "2026-10-08");
        page.click("#day ~ .leafopener");
        page.waitForSelector(".calendar [data-day='2026-10-01'].holiday");
        assertThat(page.getAttribute(".calendar [data-day='2026-10-01']", "aria-label"))
                .contains("国庆节");
        Chromium.assertReadable(page);
        page.keyboard().press("ArrowRight");
        page.waitForSelector(".calendar [data-day='2026-10-09']:focus");
        page.keyboard().press("Enter");
        assertThat(page.inputValue("#day")).isEqualTo("2026-10-09");
        assertThat(page.locator(".calendar:visible").count()).isZero();
    }

    @Test
    void aFieldSuggestsAndAnArrowChooses() {
        var page = open(Chromium.visitor(Device.DESK, "en", true), ColorScheme.LIGHT, "");

        page.locator("#seek").pressSequentially("di");
        page.waitForSelector("[role=option]");
        page.keyboard().press("Enter");
        assertThat(page.inputValue("#seek")).isEqualTo("Dianwu Yard");
        assertThat(page.inputValue("#seek-value")).isEqualTo("dianwu");
    }

    @Test
    void aPictureIsSeenBeforeItGoesAndTakenOutAgain() {
        var page = open(Chromium.visitor(Device.PHONE, "zh-CN", true), ColorScheme.LIGHT, "");

        page.setInputFiles("#photos", Path.of("src/main/resources/assets/mark.svg"));
        page.dispatchEvent("#photos", "change");
        assertThat(page.evaluate("document.getElementById('photos').files.length"))
                .isEqualTo(1);
        page.waitForSelector(".thumbs li");
        page.click(".thumbs button");
        assertThat(page.evaluate("document.getElementById('photos').files.length"))
                .isEqualTo(0);
    }

    @Test
    void severalFaultsAreSaidAtTheTopEachWithTheWayToItsFieldAndASampleMovesNothing() {
        var page = open(Chromium.visitor(Device.PHONE, "zh-CN", true), ColorScheme.LIGHT, "");

        assertThat(page.evaluate("scrollY")).isEqualTo(0);
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
        assertThat(page.inputValue("#several-who")).isEqualTo("马师傅");
        var faults = page.locator("section[aria-labelledby=of-several] .note.harm a");
        assertThat(faults.count()).isEqualTo(3);
        faults.last().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("several-words");
    }

    @Test
    void aSampleOfAFormThatCameTooLateShowsWhoChangedWhatAndSendsNothing() {
        var page = open(Chromium.visitor(Device.DESK, "en", true), ColorScheme.LIGHT, "");
        var sample = page.locator("section[aria-labelledby=of-stale]");

        assertThat(sample.locator(".changes li").count()).isEqualTo(2);
        assertThat(sample.locator(".kept .quote").innerText()).contains("plumber");
        sample.locator("button").last().click();
        assertThat(page.url()).endsWith("/design");
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    @Test
    void aQuestionIsAskedInADialogThatEscapeLeaves() {
        var page = open(Chromium.visitor(Device.DESK, "zh-CN", true), ColorScheme.LIGHT, "");

        page.click("button:has-text('退回这件')");
        assertThat(page.locator("dialog[open] .btn.full").isVisible()).isTrue();
        Chromium.assertReadable(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
    }

    private Page open(BrowserContext visitor, ColorScheme light, String elder) {
        if (!elder.isEmpty()) visitor.addCookies(List.of(new Cookie("elder", elder).setUrl(at("/"))));
        var page = visitor.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        page.navigate(at("/design"));
        return page;
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
