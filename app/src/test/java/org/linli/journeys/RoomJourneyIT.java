package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.RuleBook;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An open space with a projector, a console and a phone, each a browser of its own: what one does, the others see.
@DatabaseTest
class RoomJourneyIT {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    Meetings meetings;

    @Autowired
    RuleBook rules;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    @Test
    void threeBrowsersShowOneRoomFromTheFirstTopicToThePromise() {
        var desk = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        Chromium.logIn(desk, port, "zhao", Quarter.PASSWORD);
        desk.navigate(at("/meetings/" + sitting() + "/room"));
        desk.click("form[action$='/room'] button.main");
        desk.waitForSelector(".keys1");
        Chromium.assertAccessible(desk, true);
        var console = at(desk.getAttribute("a[href*='/console/']", "href"));
        var wall = Chromium.visitor(Device.DESK, "en", true).newPage();
        wall.navigate(at(desk.getAttribute("a[href$='/wall']", "href")));
        wall.waitForSelector(".wallrules2 li");

        desk.navigate(console);
        Chromium.assertAccessible(desk, true);
        desk.click(".now1 button.main");
        wall.waitForSelector(".market .free");
        Chromium.assertAccessible(wall, true);
        var phone = join(wall.url().replace("/wall", ""), "zh-CN");

        phone.fill("#title", "挖沟那几天，轮椅从哪儿走？");
        phone.check("input[name=spot][value='2-0']");
        phone.click("#task form button.main");
        wall.waitForSelector(".slip1:has-text('轮椅从哪儿走')");
        desk.waitForSelector("#market li:has-text('老周家的')");
        phone.waitForSelector("#task .saidlist:has-text('轮椅从哪儿走')");

        desk.click(".now1 button.main");
        phone.waitForSelector(".grouplist button");
        Chromium.assertAccessible(phone, true);
        phone.click(".grouplist button >> nth=0");
        wall.waitForSelector(".slip1 i:has-text('1')");
        phone.fill("#words", "先留一米二");
        phone.click(".noteform1 button.big");
        phone.waitForSelector("#task .saidlist:has-text('先留一米二')");

        for (int step = 0; step < 3; step++) {
            var before = desk.textContent("#now");
            desk.click(".now1 button.main");
            desk.waitForCondition(() -> !desk.textContent("#now").equals(before));
        }
        phone.waitForSelector("#task button:has-text('我想说')");
        phone.click("#task button:has-text('我想说')");
        desk.click("#queue button.main");
        wall.waitForSelector(".speaker:has-text('老周家的')");
        phone.waitForSelector("#strip:has-text('老周家的')");

        desk.click(".now1 button.main");
        phone.waitForSelector(".dotlist li");
        phone.click(".dotlist form:last-child button >> nth=0");
        wall.waitForSelector(".weighed1 li span:has-text('1')");
        Chromium.assertAccessible(phone, true);

        desk.click(".now1 button.main");
        desk.fill("form:has([value=PROMISE]) #title", "给轮椅留一条路");
        desk.fill("form:has([value=PROMISE]) [name=called]", "施工队 刘队");
        desk.click("form:has([value=PROMISE]) button");
        wall.waitForSelector(".promisewall:has-text('给轮椅留一条路')");
        Chromium.assertAccessible(desk, true);

        desk.click(".now1 button.main");
        wall.waitForSelector("text=We are done");
        phone.waitForSelector("#task a[href^='/meetings/']");
    }

    @Test
    void aKeeperWithoutASignalLosesNothingEvenIfThePageIsLoadedAgain() {
        var meeting = sitting();
        var opener = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        Chromium.logIn(opener, port, "zhao", Quarter.PASSWORD);
        opener.navigate(at("/meetings/" + meeting + "/room"));
        opener.click("form[action$='/room'] button.main");
        opener.waitForSelector(".keys1");
        var phone = Chromium.visitor(Device.PHONE, "zh-CN", true).newPage();
        phone.navigate(at(opener.getAttribute("a[href*='/console/']", "href")));
        phone.waitForCondition(
                () -> (boolean)
                        phone.evaluate(
                                "async () => 'caches' in window && Boolean(await (await caches.open('linli-pages')).match(location.href))"));

        phone.context().setOffline(true);
        post(phone, "门口的灯");
        post(phone, "五点的冰");
        phone.waitForSelector("#keptline:has-text('2')");
        phone.reload();
        post(phone, "那排杨树");
        phone.waitForSelector("#keptline:has-text('3')");
        assertThat(topics(meeting)).isEmpty();

        phone.context().setOffline(false);
        phone.waitForCondition(() -> topics(meeting).size() == 3);
        assertThat(topics(meeting)).containsExactly("门口的灯", "五点的冰", "那排杨树");
    }

    private void post(Page console, String title) {
        console.fill("form:has([value=POST]) [name=title]", title);
        console.click("form:has([value=POST]) button");
    }

    private List<String> topics(MeetingId meeting) {
        return db.sql("select title from dialogue.topic where meeting = :id order by id")
                .param("id", meeting.value())
                .query((row, n) -> row.getString("title"))
                .list();
    }

    private static Page join(String address, String language) {
        var phone = Chromium.visitor(Device.PHONE, language, true).newPage();
        phone.navigate(address);
        Chromium.assertAccessible(phone, true);
        phone.fill("#called", "老周家的");
        phone.check("input[name=party] >> nth=0");
        phone.click("form.stack button.main");
        phone.waitForSelector("#task");
        return phone;
    }

    private MeetingId sitting() {
        return gatherings.sitting(
                "地下的管子，我们自己怎么办？",
                MeetingKind.OPEN_SPACE,
                there.community().steps().getLast(),
                Gatherings.rules(0, 0));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
