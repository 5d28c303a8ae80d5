package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A call at the clerk's desk: the hand never leaves the keyboard.
@DatabaseTest
class DeskJourneyIT {

    private static boolean built;

    private static final String WORDS = "厨房地漏往上冒黑水";

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    private int strokes;

    @Test
    void aCallIsTakenByKeyboardAlone() {
        var desk = logIn(true);
        desk.navigate(site() + "/desk");
        Chromium.assertAccessible(desk, true);
        var keys = desk.keyboard();
        type(keys, "孙阿姨");
        press(keys, "Enter");
        type(keys, "13800005501");
        press(keys, "Enter");
        type(keys, WORDS);
        press(keys, "Tab");
        type(keys, "gwy3");
        desk.waitForSelector("#spots li[aria-selected=true]");
        press(keys, "Enter");
        desk.waitForSelector("#accept:focus");
        Chromium.assertAccessible(desk, true);
        assertThat(desk.textContent(".readback"))
                .contains("孙阿姨")
                .contains("工务院")
                .contains(WORDS);
        press(keys, "Enter");
        press(keys, "Enter");
        desk.waitForURL(url -> url.contains("told="));
        assertThat(desk.textContent("#code")).matches("[〇一二三四五六七八九]{3}，[〇一二三四五六七八九]{3}");
        Chromium.assertAccessible(desk, true);
        int characters = "孙阿姨".length() + WORDS.length();
        int beside = strokes - characters - "13800005501".length();
        assertThat(beside).as("keys beside what was spoken").isLessThanOrEqualTo(10);
        assertThat(secondsOfPractice(3 * characters + strokes - characters, 6))
                .as("seconds from the first key to the spoken number")
                .isLessThan(40);
    }

    @Test
    void aCallThatBreaksOffIsPutAsideWithOneKeyAndGoneOnWith() {
        var desk = logIn(true);
        desk.navigate(site() + "/desk");
        type(desk.keyboard(), "李师傅");
        press(desk.keyboard(), "Alt+0");
        desk.waitForSelector(".pileaside li");
        Chromium.assertAccessible(desk, true);
        desk.click(".pileaside li a");
        desk.waitForSelector(".goingon");
        Chromium.assertAccessible(desk, true);
        assertThat(desk.textContent(".goingon")).contains("赵立平").doesNotContain("李师傅");
    }

    @Test
    void theSameFormWorksWithoutJavaScript() {
        var desk = logIn(false);
        desk.navigate(site() + "/desk");
        desk.fill("#name", "孙阿姨");
        desk.fill("#body", WORDS + "，又返上来了");
        desk.fill("#placeWords", "gwy3");
        desk.click(".seekplace button");
        desk.waitForLoadState();
        desk.check("#place-offers input[name=place] >> nth=0");
        desk.click("button[value=look]");
        desk.waitForSelector(".readback");
        assertThat(desk.textContent(".readback")).contains("工务院");
        desk.click("#hand-in");
        desk.waitForURL(url -> url.contains("told="));
        assertThat(desk.textContent("#number")).isNotBlank();
    }

    /// By the keystroke-level model (Card, Moran and Newell, CACM 1980): a skilled hand needs 0.2 s a key, and 1.35 s
    /// go by before each thing that is to be entered. A Chinese character takes about three keys.
    private static double secondsOfPractice(int keys, int thoughts) {
        return 0.2 * keys + 1.35 * thoughts;
    }

    private void type(Keyboard keys, String text) {
        strokes += text.length();
        keys.type(text);
    }

    private void press(Keyboard keys, String key) {
        strokes++;
        keys.press(key);
    }

    private Page logIn(boolean javaScript) {
        if (!built) {
            built = true;
            var there = quarter.build();
            quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        }
        var page = Chromium.visitor(Device.DESK, "zh-CN", javaScript).newPage();
        Chromium.logIn(page, port, "zhao", Quarter.PASSWORD);
        return page;
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }
}
