package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Goes wherever a link leads, as everybody in the demo: one page of each kind.
@DatabaseTest
class EveryPageIT {

    /// Files, which no browser shows as a page.
    private static final List<String> NOT_PAGES =
            List.of("/feeds/", "/open311/", "/assets/", "/files/", "/imports/example/");

    private static final Pattern FILE = Pattern.compile("\\.(ics|rss|json|geojson|xlsx|csv|pb)($|\\?)");

    private static final String STICKS_OUT = """
            () => [...document.querySelectorAll('main *, header *')]
                .filter(e => !e.parentElement.closest('.scroll') && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .slice(0, 5).map(e => e.tagName + '.' + e.className).join()
            """;

    private static final String NOBODY = "nobody in particular";

    private record Link(String to, String from) {}

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    /// What is looked for on a page.
    private interface Look {
        void at(Page page, String where);
    }

    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /// In English, whose words are the longer ones; in a hand and at a desk.
    @Test
    void everyLinkLeadsToAPageThatFits() {
        everywhere("en", this::fits);
    }

    /// The journeys hold it for the pages they meet, without colours; this takes some minutes.
    @Test
    @Tag("long")
    void noPageHasASeriousFaultForWhoeverListensOrSeesLittle() {
        everywhere("zh-CN", (page, where) -> Chromium.faults(page).forEach(fault -> faults.add(where + ": " + fault)));
    }

    private void everywhere(String language, Look look) {
        DemoTold.all(application);
        walk(Chromium.visitor(Device.PHONE, language, true), NOBODY, look);
        for (var persona : Persona.values()) {
            try (var colleague = Chromium.visitor(Device.PHONE, language, true)) {
                enter(colleague, persona);
                walk(colleague, persona.shown(), look);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).as("kinds of pages").hasSizeGreaterThan(50);
    }

    private void walk(BrowserContext reader, String who, Look look) {
        try (var page = reader.newPage()) {
            page.onPageError(error -> faults.add(who + " at " + page.url() + ": " + error));
            var next = new ArrayDeque<>(
                    List.of(new Link("/", "/"), new Link("/start", "/start"), new Link("/find", "/find")));
            while (!next.isEmpty()) {
                var link = next.remove();
                if (!seen.add(kind(link.to()) + whose(link.to(), who))) continue;
                go(page, link, who, look);
                next.addAll(links(page, link.to()));
            }
        }
    }

    /// Everybody has a first page of their own; the others are one for neighbours and another for colleagues.
    private static String whose(String path, String who) {
        if (path.equals("/") || path.equals("/start")) return who;
        return who.equals(NOBODY) ? "" : " of a colleague";
    }

    private void go(Page page, Link link, String who, Look look) {
        var where = who + " at " + link.to() + ", from " + link.from();
        var answer = page.navigate(at(link.to()));
        if (answer.status() == 200) look.at(page, where);
        else faults.add(where + ": " + answer.status());
    }

    private void fits(Page page, String where) {
        whole(page, where + ", in a hand");
        page.setViewportSize(1440, 900);
        whole(page, where + ", at a desk");
        page.setViewportSize(390, 844);
    }

    /// Nothing sticks out at the side.
    private void whole(Page page, String where) {
        var over =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0) faults.add(where + ": " + over + " px too wide: " + page.evaluate(STICKS_OUT));
    }

    private static List<Link> links(Page page, String from) {
        var found = (List<?>) page.locator("a[href^='/']:not([download])")
                .evaluateAll("all => all.map(link => link.getAttribute('href').replace(/#.*/, ''))");
        return found.stream()
                .map(String::valueOf)
                .filter(path -> NOT_PAGES.stream().noneMatch(path::startsWith)
                        && !FILE.matcher(path).find())
                .map(path -> new Link(path, from))
                .toList();
    }

    /// The path without what tells one thing from another of its kind.
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "?").replaceAll("/[0-9]+", "/1").replaceAll("/[A-Z]{2,}[0-9]*", "/A");
    }

    private void enter(BrowserContext colleague, Persona persona) {
        try (var page = colleague.newPage()) {
            Chromium.logIn(page, port, persona.shown(), Persona.PASSWORD);
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
