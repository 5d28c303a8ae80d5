package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
