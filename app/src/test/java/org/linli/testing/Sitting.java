package org.linli.testing;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A secretary who sits down once: opens an assessment, proposes needs out of hot topics, ranks them,
/// freezes a version and prints its report, all by the ordinary pages.
public final class Sitting {

    private static final Pattern LEAF = Pattern.compile("/Type\\s*/Page\\b");

    /// Topics are looked for once a minute, and a busy machine takes its time.
    private static final double PATIENCE = 300_000;

    private final Page page;
    private final int port;
    private String address = "";

    /// @param page of somebody who is logged in
    public Sitting(Page page, int port) {
        this.page = page;
        this.port = port;
    }

    /// @param from the first day; none for what the form proposes
    public void open(@Nullable LocalDate from) {
        page.navigate(at("/assessments"));
        page.click("details.noteafigure summary");
        if (from != null) page.fill("#from", from.toString());
        page.click("form[action='/assessments'] button.main");
        page.waitForURL(url -> url.matches(".*/assessments/\\d+"));
        address = page.url();
    }

    public String address() {
        return address;
    }

    /// Proposes the hottest topic that is no need yet; the program may still be looking for it.
    ///
    /// @return its title
    public String propose() {
        page.navigate(address);
        page.waitForCondition(this::isAnythingProposed, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        var topic =
                page.locator(".proposals li:has(form[action$='/proposals'])").first();
        var title = topic.locator("a").first().textContent();
        int before = page.locator(".order1 li").count();
        topic.locator("button").click();
        page.waitForCondition(() -> page.locator(".order1 li").count() == before + 1);
        return title;
    }

    /// Goes by the page of the hottest topic that is no need yet to the form, and says who lacks it.
    public void raise() {
        page.navigate(address);
        page.locator(".proposals li:has(form[action$='/proposals']) a").first().click();
        page.click("a[href^='/needs/heard?topic=']");
        page.click("a[href^='/needs/new?topic=']");
        page.selectOption("#circle", "EVERYBODY");
        page.click("form.draft button.main");
        page.waitForURL(url -> url.matches(".*/needs/\\d+"));
    }

    /// Gives the last of the list most dots.
    public void rank() {
        page.navigate(address + "/ranking");
        var fields = page.locator("form[action$='/ranking'] .give1 input").all();
        for (var field : fields) field.fill("0");
        for (int back = 1; back <= Math.min(3, fields.size()); back++)
            fields.get(fields.size() - back).fill(Integer.toString(7 - 2 * back));
        page.click("form[action$='/ranking'] button.main");
        page.waitForSelector(".minority");
    }

    /// @return the text of the report
    public String freeze() {
        page.click("form[action$='/versions'] button");
        page.waitForURL("**/report?version=*");
        return page.textContent(".paper1");
    }

    /// How many sheets of A4 the page takes that is shown.
    public int sheets() {
        var paper = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return (int) LEAF.matcher(paper).results().count();
    }

    private boolean isAnythingProposed() {
        if (page.locator(".proposals li:has(form[action$='/proposals'])").count() > 0) return true;
        page.reload();
        return false;
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
