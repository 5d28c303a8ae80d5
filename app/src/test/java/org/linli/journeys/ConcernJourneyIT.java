package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A resident's sentence, on its way to her own word that it is solved.
@DatabaseTest
class ConcernJourneyIT {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @ParameterizedTest
    @CsvSource({"zh-CN, true", "en, false"})
    void aConcernIsToldSortedWorkedOnAndConfirmedByTheResident(String language, boolean javaScript) {
        build();
        var resident = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        var colleague = Chromium.visitor(Device.DESK, language, javaScript).newPage();

        resident.navigate(at("/"));
        Chromium.assertAccessible(resident, javaScript);
        var telling = new Telling(resident, at(""), javaScript);
        telling.what("厨房地漏返水，黑水，一股味儿。从早上六点开始的");
        telling.where("gwy3");
        telling.send();
        var number = resident.textContent("#number");
        assertThat(number).isNotBlank();
        assertThat(resident.textContent("#code")).matches("\\d{3} \\d{3}");
        Chromium.assertAccessible(resident, javaScript);

        logIn(colleague);
        colleague.navigate(at("/todo"));
        Chromium.assertAccessible(colleague, javaScript);
        colleague.navigate(at(colleague.getAttribute(".lists [data-open] >> nth=0", "href")));
        assertThat(colleague.textContent("main")).contains(number);
        act(colleague, "ACCEPT");
        colleague.selectOption("select[name=category]", "HOU1");
        Chromium.submit(colleague, "form[action$='/suggestion']");
        act(colleague, "DISPATCH");
        act(colleague, "SIGN");
        act(colleague, "START");
        Chromium.assertAccessible(colleague, javaScript);
        say(colleague, "HANDLE", "疏通了总管，下午三点通的");
        act(colleague, "ASK_WHETHER_SOLVED");

        resident.navigate(resident.url().replace("/receipt", ""));
        assertThat(resident.textContent("blockquote")).contains("疏通了总管");
        Chromium.submit(resident, "form[action$='/solved']");
        assertThat(resident.locator(".state.solved").count()).isEqualTo(1);

        colleague.reload();
        assertThat(colleague.locator("main .state.solved").count()).isEqualTo(1);
        act(colleague, "CLOSE");
    }

    private void build() {
        if (built) return;
        built = true;
        var there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    private void logIn(Page page) {
        Chromium.logIn(page, port, "zhao", Quarter.PASSWORD);
    }

    private static void act(Page page, String act) {
        Chromium.submit(page, "form[action$='/acts/" + act + "']");
    }

    private static void say(Page page, String act, String words) {
        page.click("details:has(form[action$='/acts/" + act + "']) > summary");
        page.fill("form[action$='/acts/" + act + "'] textarea", words);
        act(page, act);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
