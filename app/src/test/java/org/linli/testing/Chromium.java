package org.linli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A real browser, started once for all journeys.
public final class Chromium {

    private static final Browser BROWSER = launch();

    /// What a page is built of: every kind of element with its classes, its role and what it says of itself.
    private static final String PARTS = """
            () => [...new Set([...document.querySelectorAll('body *')].filter(e => !e.closest('svg')).map(e =>
                e.tagName + '.' + e.className + [...e.attributes].map(a => a.name)
                    .filter(n => n.startsWith('aria-') || ['role', 'for', 'id', 'alt', 'scope'].includes(n))))]
                .sort().join()
            """;

    /// Pages that were looked at already, by what they are built of.
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    /// How a page is looked at.
    public enum Device {
        DESK(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private Chromium() {}

    /// A browser of its own, as somebody has it who comes for the first time.
    ///
    /// @param language `zh-CN` or `en`
    public static BrowserContext visitor(Device device, String language, boolean javaScript) {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(device.width, device.height)
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setJavaScriptEnabled(javaScript));
    }

    /// Fails on every serious or critical fault that axe finds on the page, but for colours, which take it long:
    /// all components stand on one page that is looked at with them, and `ContrastTest` reckons every pair. The
    /// plan is left out, whose thousand shapes are hidden from those who listen. A page built of the same
    /// parts as one that was found good, in the other language as a rule, is not looked at again.
    ///
    /// @param javaScript without it axe cannot look, and the page is taken as it is
    public static void assertAccessible(Page page, boolean javaScript) {
        if (!javaScript || !LOOKED_AT.add(String.valueOf(page.evaluate(PARTS)))) return;
        assertFree(
                page,
                faults(new AxeBuilder(page)
                        .disableRules(List.of("color-contrast"))
                        .exclude("svg.plan")));
    }

    /// As [#assertAccessible], with colours and all.
    public static void assertReadable(Page page) {
        assertFree(page, faults(new AxeBuilder(page)));
    }

    /// Serious and critical faults of the page with its colours, without the plan.
    public static List<String> faults(Page page) {
        return faults(new AxeBuilder(page).exclude("svg.plan"));
    }

    private static List<String> faults(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                .map(v -> v.getId() + ": "
                        + v.getNodes().stream()
                                .map(n -> String.valueOf(n.getTarget()))
                                .toList())
                .toList();
    }

    private static void assertFree(Page page, List<String> faults) {
        assertThat(faults).as("accessibility of " + page.url()).isEmpty();
    }

    /// Logs in as the form does; the page is then wherever that leads.
    public static void logIn(Page page, int port, String name, String password) {
        page.navigate("http://127.0.0.1:" + port + "/log-in");
        page.fill("input[name=name]", name);
        page.fill("input[name=password]", password);
        submit(page, "form[action='/log-in']");
    }

    /// Presses the last button of the form and waits for the page that follows.
    public static void submit(Page page, String form) {
        follow(page, () -> page.locator(form).getByRole(AriaRole.BUTTON).last().click());
    }

    /// Does what leads to another page, and waits until that one stands in place of this.
    public static void follow(Page page, Runnable press) {
        page.evaluate("document.documentElement.dataset.left = ''");
        press.run();
        page.waitForSelector("html:not([data-left])");
        page.waitForLoadState();
    }

    private static Browser launch() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium under /usr/bin; on Debian: apt-get install chromium fonts-noto-cjk"));
    }
}
