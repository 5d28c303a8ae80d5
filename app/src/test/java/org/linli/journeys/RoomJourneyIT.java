package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A room whose keeper has lost the signal. How it is held with a wall, a console and phones is in [YardJourneyIT].
@DatabaseTest
class RoomJourneyIT {

    /// The copy of the console that lies in the phone has come as far as the page.
    private static final String COPY_IS_FRESH = """
            async () => {
                const copy = await (await caches.open('linli-pages')).match(location.href);
                const page = new DOMParser().parseFromString(await copy?.text() ?? '', 'text/html');
                return Boolean(page.querySelector('.keepgrid #queue'));
            }
            """;

    /// Whether the phone has a copy of its page on which one can write.
    private static final String PHONE_IS_KEPT = """
            async () => {
                const copy = await (await caches.open('linli-pages')).match(location.href);
                const page = new DOMParser().parseFromString(await copy?.text() ?? '', 'text/html');
                return Boolean(page.querySelector('form textarea[name=words]'));
            }
            """;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    /// Ten minutes pass for the page, which is loaded anew twice meanwhile, and goes on through three steps of the
    /// course.
    @Test
    void tenMinutesWithoutASignalLoseNothingThatAKeeperDoes() {
        var meeting = sitting();
        var opener = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        Chromium.logIn(opener, port, "zhao", Quarter.PASSWORD);
        opener.navigate(at("/meetings/" + meeting + "/room"));
        Chromium.submit(opener, "form[action$='/room']");
        var keeper = Chromium.visitor(Device.PHONE, "zh-CN", true).newPage();
        keeper.clock().install();
        keeper.navigate(at(opener.getAttribute("a[href*='/console/']", "href")));
        opener.navigate(at(opener.getAttribute("a[href$='/wall']", "href")));
        post(keeper, "那排杨树");
        keeper.waitForCondition(() -> topics(meeting).size() == 1);
        keeper.click(".now1 button.main");
        keeper.waitForSelector("#queue");
        keeper.waitForCondition(() -> (boolean) keeper.evaluate(COPY_IS_FRESH));
        writeWithoutASignal(opener.url().replace("/wall", ""), meeting);
        var before = done(meeting);

        keeper.context().setOffline(true);
        send(keeper, "ASK", "called", "马师傅");
        post(keeper, "门口的灯");
        keeper.clock().fastForward("05:00");
        keeper.reload();
        post(keeper, "五点的冰");
        keeper.click(".now1 button.main");
        send(keeper, "DOTS", "number", "7");
        keeper.click(".now1 button.main");
        keeper.click(".now1 button.main");
        keeper.clock().fastForward("05:00");
        keeper.reload();
        keeper.fill("form:has([value=PROMISE]) [name=title]", "五点撒盐");
        send(keeper, "PROMISE", "called", "马师傅");
        send(keeper, "NOTE", "words", "盐在传达室");
        keeper.waitForSelector("#keptline:has-text('9')");
        assertThat(done(meeting)).isEqualTo(before);

        keeper.context().setOffline(false);
        opener.waitForSelector("#stage:has-text('五点撒盐')");
        keeper.waitForSelector(
                "#keptline[hidden]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(done(meeting).subList(before.size(), before.size() + 9))
                .containsExactly(
                        "TurnAsked",
                        "CardPosted",
                        "CardPosted",
                        "StepBegun",
                        "DotsPut",
                        "StepBegun",
                        "StepBegun",
                        "PromiseHeard",
                        "LeafLeft");
        assertThat(done(meeting)).hasSize(before.size() + 9);
        assertThat(topics(meeting)).containsExactly("那排杨树", "门口的灯", "五点的冰");
        keeper.waitForSelector(".keepgrid #promised:has-text('五点撒盐')");
    }

    /// Somebody in the room is writing when the signal goes; their page is loaded anew before it comes back.
    private void writeWithoutASignal(String door, MeetingId meeting) {
        var phone = Chromium.visitor(Device.PHONE, "zh-CN", true).newPage();
        phone.navigate(door);
        phone.fill("[name=called]", "小杨");
        phone.click("main button.main");
        phone.waitForSelector("form:has([value=NOTE]) [name=words]");
        phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
        phone.waitForCondition(() -> (boolean) phone.evaluate(PHONE_IS_KEPT));
        phone.fill("form:has([value=NOTE]) [name=words]", "水表井里都是冰");
        phone.waitForFunction("() => Object.keys(localStorage).some(name => name.includes('draft.room-note'))");
        phone.context().setOffline(true);
        phone.reload();
        phone.click("[data-take]");
        assertThat(phone.inputValue("form:has([value=NOTE]) [name=words]")).isEqualTo("水表井里都是冰");
        phone.click("form:has([value=NOTE]) button.wide");
        phone.waitForSelector("#keptline:has-text('1')");
        assertThat(said(meeting)).isEmpty();

        phone.context().setOffline(false);
        phone.waitForCondition(() -> said(meeting).equals(List.of("小杨: 水表井里都是冰")));
        phone.context().close();
    }

    /// What stands in the record, as one says it.
    private List<String> said(MeetingId meeting) {
        return db.sql(
                        "select called || ': ' || words as said from dialogue.contribution where meeting = :id order by id")
                .param("id", meeting.value())
                .query((row, _) -> row.getString("said"))
                .list();
    }

    private static void post(Page console, String title) {
        send(console, "POST", "title", title);
    }

    private static void send(Page console, String act, String field, String value) {
        var form = console.locator(".keepgrid form:has([value=" + act + "])");
        form.locator("[name=" + field + "]").fill(value);
        form.getByRole(AriaRole.BUTTON).last().click();
    }

    private List<String> topics(MeetingId meeting) {
        return db.sql("select title from dialogue.topic where meeting = :id order by id")
                .param("id", meeting.value())
                .query((row, n) -> row.getString("title"))
                .list();
    }

    /// What was done in the room, in its order.
    private List<String> done(MeetingId meeting) {
        return db.sql("""
                        select type from journal.entry
                        where  facts->>'meeting' = :id
                        and    type in ('StepBegun', 'CardPosted', 'TurnAsked', 'LeafLeft', 'DotsPut', 'PromiseHeard')
                        order by id
                        """)
                .param("id", meeting.toString())
                .query((row, n) -> row.getString("type"))
                .list();
    }

    private MeetingId sitting() {
        return gatherings.sitting(
                "地下的管子，我们自己怎么办？", MeetingKind.ROUND_TABLE, there.community().place(), Gatherings.rules(0, 0));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
