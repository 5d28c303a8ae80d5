package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.notices.Story;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A colleague is told, looks, and says how to be told from now on.
@DatabaseTest
class NoticesJourneyIT {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @ParameterizedTest
    @CsvSource({"zh-CN, DESK, true", "en, PHONE, false"})
    void aColleagueIsToldFollowsTheNoticeAndTidiesUp(String language, Device device, boolean javaScript)
            throws InterruptedException {
        if (!built) story.build();
        built = true;
        var receipt = story.dispatched("单元门关不上 " + language + device);
        story.dispatched("楼梯扶手松了 " + language + device);
        story.settle();
        var page = Chromium.visitor(device, language, javaScript).newPage();
        logIn(page);

        page.navigate(at("/notices"));
        Chromium.assertAccessible(page, javaScript);
        page.click(".news h3 a:has-text('单元门关不上 " + language + device + "')");
        assertThat(page.url()).endsWith("/requests/" + receipt.id());

        page.navigate(at("/notices"));
        Chromium.submit(page, "form[action='/notices/read']");
        assertThat(page.locator(".news .unread").count()).isZero();
        Chromium.assertAccessible(page, javaScript);
        Chromium.submit(page, ".toast form");
        assertThat(page.locator(".news .unread").count()).isPositive();

        page.navigate(at("/notices/preferences"));
        Chromium.assertAccessible(page, javaScript);
        page.uncheck("input[name=shown][value=HELP_ASKED]");
        Chromium.submit(page, "form[action='/notices/preferences']");
        assertThat(page.isChecked("input[name=shown][value=HELP_ASKED]")).isFalse();
        page.check("input[name=shown][value=HELP_ASKED]");
        Chromium.submit(page, "form[action='/notices/preferences']");
    }

    private void logIn(Page page) {
        Chromium.logIn(page, port, "chen", Quarter.PASSWORD);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
