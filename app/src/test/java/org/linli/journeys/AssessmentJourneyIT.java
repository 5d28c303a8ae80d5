package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A secretary goes from what people said to a frozen assessment and its report in one sitting.
@DatabaseTest
@Import(Quarter.class)
class AssessmentJourneyIT {

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient db;

    @Test
    void fromConcernsToASignedReportInOneSitting() {
        var there = quarter.build();
        quarter.colleague("sun", "孙书记", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        for (var text : List.of("凉亭漏雨，凳子都泡烂了", "凉亭又漏雨了，老人没地方坐", "凉亭漏雨说了几次没人修")) tell(there, text);
        topic(there);
        var page = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        logIn(page);

        page.navigate(at("/assessments"));
        page.click("details.noteafigure summary");
        page.selectOption("#community", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Chromium.assertAccessible(page, true);
        page.click("form[action='/assessments'] button.main");
        page.waitForURL(url -> url.matches(".*/assessments/\\d+"));
        var address = page.url();
        Chromium.assertAccessible(page, true);

        page.click("form[action$='/proposals'] button");
        page.waitForSelector(".order1 li");
        page.navigate(address + "/ranking");
        Chromium.assertAccessible(page, true);
        page.fill("form[action$='/ranking'] .give1 input", "7");
        page.click("form[action$='/ranking'] button.main");
        page.waitForSelector(".minority");
        Chromium.assertAccessible(page, true);

        page.click("form[action$='/versions'] button");
        page.waitForURL("**/report?version=1");
        Chromium.assertAccessible(page, true);
        assertThat(page.textContent(".paper1")).contains("凉亭").contains("第 1 版");
        assertThat(page.locator(".sign1 p").count()).isEqualTo(3);

        var phone = Chromium.visitor(Device.PHONE, "en", true).newPage();
        logIn(phone);
        phone.navigate(address + "/report");
        Chromium.assertAccessible(phone, true);
        assertThat(phone.textContent(".paper1")).contains("Version 1").contains("Community secretary");
    }

    private void tell(Quarter.Built there, String text) {
        requests.submit(Told.at(there.building(), text), Actor.PUBLIC);
    }

    /// As the program would find it after a while.
    private void topic(Quarter.Built there) {
        db.sql("""
                insert into needs.topic (subdistrict, place_path, title, what, whereabouts, since, last, people,
                       supporters, trend, confidence, heat, state, found_at, changed_at)
                values (:subdistrict, :path, '凉亭漏雨', '{凉亭}', '{工务院}', current_date, current_date, 3, 0, 'RISING',
                       0.8, 3, 'LIVE', now(), now())
                """)
                .param("subdistrict", there.subdistrict().steps().getFirst().value())
                .param("path", there.community().value())
                .update();
        db.sql("""
                insert into needs.topic_member (request, topic, day, sender, supporters)
                select r.id, t.id, current_date, r.id::text, 0 from requests.request r, needs.topic t
                """).update();
    }

    private void logIn(Page page) {
        Chromium.logIn(page, port, "sun", Quarter.PASSWORD);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
