package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Sitting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// From a year of messages of a real town, where they are at hand, to a frozen assessment and its
/// printed report: a secretary sits down once, in January 2020, when the last of them had come.
@DatabaseTest
@Import(RealNeedsIT.JanuaryOf2020.class)
@Tag("long")
class RealNeedsIT {

    private static final int MESSAGES = 4326;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    TopicFinding finding;

    @Test
    void aYearOfRealMessagesBecomesThreeNeedsWithEvidenceAndASignedReport() {
        var messages = real("unlabelled-4326.xlsx");
        var there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        var page = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        page.setDefaultTimeout(120_000); // thousands of rows, on a machine that does other things
        Chromium.logIn(page, port, "li", Quarter.PASSWORD);

        load(page, messages);
        finding.look(there.subdistrict().subdistrict());
        page.navigate(at("/topics"));
        assertThat(page.locator("main a[href^='/topics/']").count()).isGreaterThanOrEqualTo(5);

        var sitting = new Sitting(page, port);
        sitting.open(null);
        var proposed = sitting.propose() + sitting.propose();
        sitting.raise();
        page.navigate(sitting.address());
        assertThat(page.locator(".order1 li").count()).isEqualTo(3);
        for (var need : page.locator(".order1 a").all())
            assertThat(evidence(page, need.getAttribute("href"))).isGreaterThanOrEqualTo(3);

        sitting.rank();
        var report = sitting.freeze();
        Chromium.assertAccessible(page, true);
        // What both published answers agree on is among what comes first.
        assertThat(proposed).contains("伊景园").contains("丽发新城");
        assertThat(report).contains("伊景园").contains("丽发新城").contains("第 1 版");
        assertThat(sitting.sheets()).isBetween(3, 4);

        var phone = Chromium.visitor(Device.PHONE, "en", true).newPage();
        Chromium.logIn(phone, port, "li", Quarter.PASSWORD);
        phone.navigate(sitting.address() + "/report");
        assertThat(phone.textContent(".paper1")).contains("Version 1").contains("Community secretary");
    }

    private void load(Page page, Path messages) {
        page.navigate(at("/imports/new"));
        page.setInputFiles("input[type=file]", messages);
        Chromium.submit(page, "#sheet-form");
        Chromium.submit(page, "form[action$='/columns']");
        Chromium.submit(page, "form[action$='/meanings']");
        Chromium.submit(page, "form[action$='/start']");
        page.waitForSelector(".results", new Page.WaitForSelectorOptions().setTimeout(120_000));
        assertThat(page.locator(".results dd").first().textContent()).isEqualTo(Integer.toString(MESSAGES));
    }

    private int evidence(Page page, String need) {
        try (var other = page.context().newPage()) {
            other.navigate(at(need + "/evidence"));
            return other.locator(".pieces a[href^='/requests/']").count();
        }
    }

    private static Path real(String name) {
        var file = Path.of(Optional.ofNullable(System.getProperty("linli.shared"))
                        .or(() -> Optional.ofNullable(System.getenv("LINLI_SHARED")))
                        .orElse("../../shared"))
                .resolve("data/messages")
                .resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), "The real messages are not here, so no need was made of them: " + file);
        return file;
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /// After the last message, with a clock that goes on.
    @TestConfiguration(proxyBeanMethods = false)
    static class JanuaryOf2020 {

        @Bean
        @Primary
        Clock januaryOf2020() {
            var begun = Instant.parse("2020-01-31T02:00:00Z");
            return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), begun));
        }
    }
}
