package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An officer who has never done it loads a real list of messages.
@DatabaseTest
class ImportJourneyIT {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, true, DESK, sample-495-in-65203-rows.xlsx, 494",
        "en, false, PHONE, hot-topics-team2-messages.xls, 86"
    })
    void aRealListOfMessagesComesInInFourSteps(
            String language, boolean javaScript, Device device, String name, int added) {
        var file = real(name);
        build();
        var page = Chromium.visitor(device, language, javaScript).newPage();
        Chromium.logIn(page, port, "li", Quarter.PASSWORD);

        page.navigate(at("/imports"));
        Chromium.assertAccessible(page, javaScript);
        page.navigate(at("/imports/new"));
        Chromium.assertAccessible(page, javaScript);
        page.setInputFiles("input[type=file]", file);
        Chromium.submit(page, "#sheet-form");
        assertThat(page.url()).endsWith("/columns");
        Chromium.assertAccessible(page, javaScript);
        Chromium.submit(page, "form[action$='/columns']");
        Chromium.assertAccessible(page, javaScript);
        Chromium.submit(page, "form[action$='/meanings']");
        assertThat(page.locator("td.bad").count()).isZero();
        Chromium.assertAccessible(page, javaScript);
        Chromium.submit(page, "form[action$='/start']");
        if (javaScript) page.waitForSelector(".results");
        else while (page.locator(".results").count() == 0) page.reload();
        assertThat(page.locator(".results dd").first().textContent()).isEqualTo(Integer.toString(added));
        Chromium.assertAccessible(page, javaScript);
        page.navigate(at("/imports"));
        assertThat(page.textContent("table")).contains(name);
        Chromium.assertAccessible(page, javaScript);
    }

    private void build() {
        if (built) return;
        built = true;
        var there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.SUBDISTRICT_OFFICER, there.subdistrict(), there.committee());
    }

    private static Path real(String name) {
        var file = Path.of(Optional.ofNullable(System.getProperty("linli.shared"))
                        .or(() -> Optional.ofNullable(System.getenv("LINLI_SHARED")))
                        .orElse("../../shared"))
                .resolve("data/messages")
                .resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "not here, so not loaded: " + file);
        return file;
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
