package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;

/// Calls a meeting together as a colleague does, page by page, and takes its keys.
final class Convening {

    private final Page page;
    private final String address;

    private Convening(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /// Proposes it on the form that the page shows.
    static Convening proposed(Page page, String kind, String title) {
        page.fill("#title", title);
        page.check("input[name=kind][value=" + kind + "]");
        Chromium.submit(page, "form[action='/meetings']");
        return new Convening(page, page.url().replaceAll("/map$", ""));
    }

    /// One that is called together already.
    static Convening called(Page page, String address) {
        return new Convening(page, address);
    }

    String address() {
        return address;
    }

    void seat(String box, String name, String speaker, String people) {
        page.navigate(address + "/map");
        page.check("input[name=box][value=" + box + "]");
        page.fill("#name", name);
        page.fill("#speaker", speaker);
        page.fill("#people", people);
        Chromium.submit(page, "form[action$='/parties']");
    }

    /// Says when and where, and hangs it out.
    void announce(LocalDate day, String chair, String recorder) {
        Chromium.assertAccessible(page, true);
        schedule(day, chair, recorder);
        Chromium.submit(page, "form[action$='/acts/ANNOUNCE']");
        Chromium.assertAccessible(page, true);
    }

    void schedule(LocalDate day, String chair, String recorder) {
        Chromium.submit(page, "form[action$='/acts/MAP']");
        page.navigate(address);
        page.fill("#day", day.toString());
        page.fill("#time", "14:00");
        page.fill("#room", "居委会茶室");
        page.fill("#chair", chair);
        page.fill("#recorder", recorder);
        Chromium.submit(page, "form[action$='/schedule']");
    }

    /// Under rules by which sides take turns, and nobody objects afterwards.
    void begin() {
        page.navigate(address + "/rules");
        page.check("input[name=alternate]");
        page.fill("input[name=objectionDays]", "0");
        Chromium.submit(page, "form[action$='/rules']");
        Chromium.submit(page, "form[action$='/acts/BEGIN']");
    }

    /// Opens the room; the page is its console then.
    ///
    /// @return the way to the door of the room
    String openRoom() {
        page.navigate(address + "/room");
        Chromium.submit(page, "form[action$='/room']");
        var door = page.getAttribute("a[href$='/wall']", "href").replace("/wall", "");
        page.navigate(page.url().replaceAll("/meetings/.*", "") + page.getAttribute("a[href*='/console/']", "href"));
        return page.url().replaceAll("/room/.*", "") + door;
    }

    /// The next step of the course begins, and the console shows it.
    void next() {
        var before = page.textContent("#now");
        page.click(".now1 button.main");
        page.waitForCondition(() -> !page.textContent("#now").equals(before));
    }

    /// Reads the minutes back and publishes them; then what was agreed holds.
    void publish(String heads) {
        page.navigate(address + "/record");
        page.locator("input[name^=heads]").first().fill(heads);
        Chromium.submit(page, "form[action$='/presence']");
        page.navigate(address + "/minutes");
        page.check("input[name=readBack]");
        Chromium.assertAccessible(page, true);
        Chromium.submit(page, "form[action$='/acts/PUBLISH']");
    }

    void settle() {
        page.navigate(address);
        Chromium.submit(page, "form[action$='/acts/RESOLVE']");
    }

    /// A neighbour without an account says on the phone whether they come.
    ///
    /// @param group the label of the group that they belong to
    /// @param fill what else they say
    /// @return their phone, at the page that their code opens
    static Page reply(String meeting, String language, String called, String group, Consumer<Page> fill) {
        var phone = Chromium.visitor(Device.PHONE, language, true).newPage();
        phone.navigate(meeting + "/reply");
        phone.fill("#called", called);
        phone.selectOption("#party", new SelectOption().setLabel(group));
        fill.accept(phone);
        Chromium.assertAccessible(phone, true);
        Chromium.submit(phone, "form[action$='/reply']");
        assertThat(phone.textContent(".ticket .code b")).matches("\\d{6}");
        return phone;
    }

    /// Comes into the room with a phone.
    ///
    /// @param door the way to the door of the room
    static void come(Page phone, String door, String called, String group) {
        phone.navigate(door);
        phone.fill("#called", called);
        phone.getByLabel(group).check();
        phone.click("form.stack button.main");
        phone.waitForSelector("#task");
    }
}
