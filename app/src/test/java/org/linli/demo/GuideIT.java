package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Takes the pictures of the users' guide in the demo quarter, on pages that must be whole and
/// accessible; only when the guide is made anew (`./linli docs`).
@DatabaseTest
@Tag("guide")
class GuideIT {

    private static final Map<String, String> OPEN = Map.of("home", "/", "tell", "/tell", "gaps", "/gaps");

    private static final Map<Persona, Map<String, String>> STAFF = Map.of(
            Persona.COMMUNITY, Map.of("todo", "/todo", "requests", "/requests", "board", "/board", "desk", "/desk"),
            Persona.SECRETARY,
                    Map.of(
                            "import",
                            "/imports/new",
                            "colleagues",
                            "/accounts",
                            "paper",
                            "/paper",
                            "surveys",
                            "/surveys",
                            "needs",
                            "/needs",
                            "measures",
                            "/meetings/measures"),
            Persona.GRID, Map.of(),
            Persona.FACILITATOR, Map.of(),
            Persona.SUBDISTRICT, Map.of("duties", "/duties/HOU1", "places", "/places", "sorting", "/sorting"),
            Persona.ADMINISTRATOR, Map.of("calendar", "/calendar", "journal", "/operation/journal"));

    /// What every database numbers otherwise: the link in a list that leads there, and what follows it in the address.
    private record Linked(Persona persona, String name, String list, String link, String rest) {}

    /// The demo tells first in its places, and so stands last in what is listed newest first.
    private static final List<Linked> LINKED = List.of(
            new Linked(Persona.COMMUNITY, "concern", "/requests", "tbody a[href^='/requests/']", ""),
            new Linked(Persona.SECRETARY, "walk", "/walks", "section[aria-labelledby=over] li:last-child a", ""),
            new Linked(Persona.SECRETARY, "assessment", "/assessments", ".sittings li:last-child a.song", ""),
            new Linked(
                    Persona.SECRETARY, "handout", "/assessments", ".sittings li:nth-last-child(2) a.song", "/hand-out"),
            new Linked(Persona.COMMUNITY, "positions", "/positions", "main a[href$='/results']", "/results"),
            new Linked(Persona.COMMUNITY, "plan", "/budgets", ".purses a:has-text('123')", ""),
            new Linked(Persona.FACILITATOR, "pact", "/pacts", ".pactrow a:has-text('合唱')", ""),
            new Linked(Persona.GRID, "pairs", "/assessments", ".sittings li:nth-last-child(2) a.song", "/pairs"));

    private static boolean told;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyChapterHasItsPicture(String language) {
        tell();
        var phone = Chromium.visitor(Device.PHONE, language, true);
        OPEN.forEach((name, path) -> take(phone, language, name + "-phone", path));
        var desk = Chromium.visitor(Device.DESK, language, true);
        OPEN.forEach((name, path) -> take(desk, language, name, path));
        STAFF.forEach((persona, pages) -> {
            var colleague = Chromium.visitor(Device.DESK, language, true);
            enter(colleague, persona);
            pages.forEach((name, path) -> take(colleague, language, name, path));
            LINKED.stream()
                    .filter(one -> one.persona() == persona)
                    .forEach(one -> take(colleague, language, one.name(), address(colleague, one)));
            if (persona == Persona.COMMUNITY) {
                take(colleague, language, "wall", wall(colleague));
                take(colleague, language, "recount", recount(colleague));
            }
        });
    }

    private void take(BrowserContext reader, String language, String name, String path) {
        try (var page = reader.newPage()) {
            var answer = page.navigate(at(path));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(page.locator("h1").count()).as("titles of " + path).isPositive();
            // The open pages have journeys of their own, which look at that.
            if (!OPEN.containsValue(path)) Chromium.assertAccessible(page, true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setType(ScreenshotType.JPEG)
                    .setQuality(70)
                    .setPath(Path.of("target/guide", language, name + ".jpg")));
        }
    }

    private String address(BrowserContext colleague, Linked linked) {
        try (var page = colleague.newPage()) {
            page.navigate(at(linked.list()));
            var href = page.locator(linked.link()).first().getAttribute("href");
            return href.replaceFirst("/[a-z]+$", "") + linked.rest();
        }
    }

    /// What hangs on the wall of the meeting that is going on.
    private String wall(BrowserContext colleague) {
        try (var page = colleague.newPage()) {
            page.navigate(at("/meetings"));
            var found = (List<?>) page.locator("a[href^='/meetings/']")
                    .evaluateAll(
                            "all => all.map(a => a.getAttribute('href')).filter(to => /^.meetings.[0-9]+$/.test(to))");
            for (var meeting : found) {
                page.navigate(at(meeting + "/room"));
                var wall = page.locator("a[href$='/wall']");
                if (wall.count() > 0) return wall.first().getAttribute("href");
            }
        }
        throw new AssertionError("no meeting of the demo is going on");
    }

    /// A vote in which hands, papers and phones were added up.
    private String recount(BrowserContext colleague) {
        try (var page = colleague.newPage()) {
            page.navigate(at("/meetings"));
            page.navigate(at(page.locator("main a:has-text('院里的灯先修哪几盏')").getAttribute("href") + "/record"));
            page.navigate(at(page.locator("main a[href*='/decisions/']").first().getAttribute("href")));
            return page.locator("main a[href$='/recount']").first().getAttribute("href");
        }
    }

    private void enter(BrowserContext colleague, Persona persona) {
        try (var page = colleague.newPage()) {
            Chromium.logIn(page, port, persona.shown(), Persona.PASSWORD);
        }
    }

    private void tell() {
        if (told) return;
        told = true;
        DemoTold.all(application);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
