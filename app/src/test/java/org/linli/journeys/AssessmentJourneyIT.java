package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.needs.GivenNeeds;
import org.linli.needs.NeedId;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.NeedsAssessments;
import org.linli.places.Places;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.MuchHeard;
import org.linli.testing.Quarter;
import org.linli.testing.Sitting;
import org.linli.testing.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// A secretary goes from what people said to a frozen assessment and its report in one sitting.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentJourneyIT {

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    Places places;

    @Autowired
    GivenNeeds given;

    @Autowired
    NeedsAssessments assessments;

    @Autowired
    JdbcClient db;

    private Quarter.Built there;

    @BeforeAll
    void build() {
        there = quarter.build();
    }

    @Test
    void fromConcernsToASignedReportInOneSitting() {
        quarter.colleague("sun", "孙书记", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        for (var text : List.of("凉亭漏雨，凳子都泡烂了", "凉亭又漏雨了，老人没地方坐", "凉亭漏雨说了几次没人修")) tell(text);
        topic();
        var page = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        logIn(page);

        page.navigate(at("/assessments"));
        page.click("details.noteafigure summary");
        Chromium.assertAccessible(page, true);
        page.click("form[action='/assessments'] button.main");
        page.waitForURL(url -> url.matches(".*/assessments/\\d+"));
        var address = page.url();
        Chromium.assertAccessible(page, true);

        page.click("form[action$='/proposals'] button");
        page.waitForSelector(".order1 li");
        whatWasHeard(page);
        page.navigate(address + "/ranking");
        Chromium.assertAccessible(page, true);
        page.fill("form[action$='/ranking'] .give1 li:last-child input", "7");
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

    @Test
    void howeverMuchWasHeardTheReportHasFourSheets() {
        quarter.colleague("zheng", "郑书记", Role.COMMUNITY_SECRETARY, there.other(), there.committee());
        for (int n = 1; n <= 25; n++)
            raise("第" + n + "项：楼道没灯，没有地方晒被子，孩子放学没人接，老人下楼没处坐", there.other().place());
        var today = LocalDate.now(Days.ZONE);
        var self = Actor.program("test");
        var id =
                assessments.open(there.other().place(), today.minusDays(30), today, NeedsAssessment.Way.DOTS, 10, self);
        var first = new NeedId(assessments.needs(id, self).getFirst().id());
        assessments.rank(id, "南桌", 4, Map.of(first, 3), self);
        assessments.freeze(id, self);
        var much = MuchHeard.in(assessments.frozen(id, 1, self).snapshot());
        db.sql("update needs.assessment_version set snapshot = :much::jsonb where assessment = :id")
                .param("much", new JsonMapper().writeValueAsString(much))
                .param("id", id.value())
                .update();
        for (var language : List.of("zh-CN", "en")) {
            var page = Chromium.visitor(Device.DESK, language, true).newPage();
            Chromium.logIn(page, port, "zheng", Quarter.PASSWORD);
            page.navigate(at("/assessments/" + id + "/report"));
            assertThat(new Sitting(page, port).sheets()).as(language).isEqualTo(4);
            assertThat(page.locator("tr:has(th:text-matches('^(听法|Way )[0-9]'))")
                            .count())
                    .isEqualTo(10);
            var english = language.equals("en");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(margin(page, "--running"))
                    .as("at the head of each sheet")
                    .contains(english ? "Needs assessment of" : "需求评估报告")
                    .contains(english ? "Version 1" : "第 1 版");
            assertThat(margin(page, "--foot")).as("at the foot of each sheet").contains(english ? "printed 2" : " 打印");
            assertThat(page.locator(".paperfoot").isVisible())
                    .as("once is enough")
                    .isFalse();
            assertThat(page.textContent(".paper1"))
                    .contains(english ? "and 10 more ways: Way 10 of listening, " : "另有 10 种：听法10、")
                    .contains(english ? "26 more questions" : "另有 26 道题")
                    .contains(english ? "20 more" : "另有 20 个");
        }
    }

    private static String margin(Page page, String property) {
        return String.valueOf(
                page.evaluate("name => getComputedStyle(document.documentElement).getPropertyValue(name)", property));
    }

    @Test
    void aGridWorkerScansTheSheetAndComparesTwoNeedsAtATimeOnAPhone() {
        quarter.colleague(
                "yang", "杨志强", Role.GRID_WORKER, places.get(there.building()).path(), there.committee());
        for (var title : List.of("楼道没灯", "没有地方晒被子", "孩子放学没人接")) raise(title, there.building());
        var today = LocalDate.now(Days.ZONE);
        var id = assessments.open(
                there.community().place(),
                today.minusDays(30),
                today,
                NeedsAssessment.Way.PAIRS,
                10,
                Actor.program("test"));
        var phone = Chromium.visitor(Device.PHONE, "zh-CN", true).newPage();
        Chromium.logIn(phone, port, "yang", Quarter.PASSWORD);
        phone.navigate(at("/assessments/" + id + "/hand-out"));
        assertThat(phone.locator(".handout1 .qr").boundingBox().width).isGreaterThan(150);
        Chromium.assertAccessible(phone, true);
        phone.navigate(at("/assessments/" + id + "/ranking"));
        Chromium.assertAccessible(phone, true);
        phone.click(".begin1 a.main");
        Chromium.assertAccessible(phone, true);
        for (int tap = 1; tap <= 12 && phone.locator(".rival").count() > 0; tap++) {
            var before = phone.textContent(".duel header");
            phone.click(".rival >> nth=0");
            phone.waitForCondition(() -> !phone.textContent(".duel header").equals(before));
        }
        phone.waitForSelector(".outcome1 li");
        Chromium.assertAccessible(phone, true);
        phone.click(".duelfoot a.main");
        phone.waitForURL("**/ranking");
    }

    private void raise(String title, PlaceId place) {
        given.raise(title, place);
    }

    private void tell(String text) {
        requests.submit(Told.at(there.building(), text), Actor.PUBLIC);
    }

    /// As the program would find it after a while.
    private void topic() {
        db.sql("""
                insert into needs.topic (subdistrict, place_path, title, what, whereabouts, since, last, people,
                       supporters, trend, confidence, heat, state, found_at, changed_at)
                values (:subdistrict, :path, '凉亭漏雨', '{凉亭}', '{工务院}', current_date, current_date, 3, 0, 'RISING',
                       0.8, 3, 'LIVE', now(), now())
                """)
                .param("subdistrict", there.subdistrict().subdistrict().value())
                .param("path", there.community().value())
                .update();
        db.sql("""
                insert into needs.topic_member (request, topic, day, sender, supporters)
                select r.id, t.id, current_date, r.id::text, 0 from requests.request r, needs.topic t
                """).update();
    }

    /// From the topics to the one, and to what it may be evidence of.
    private void whatWasHeard(Page page) {
        page.navigate(at("/topics"));
        Chromium.assertAccessible(page, true);
        var topic = page.getAttribute(".topiclist h2 a", "href");
        page.navigate(at(topic));
        Chromium.assertAccessible(page, true);
        page.navigate(at("/needs/heard?topic=" + topic.replaceAll("\\D", "")));
        Chromium.assertAccessible(page, true);
    }

    private void logIn(Page page) {
        Chromium.logIn(page, port, "sun", Quarter.PASSWORD);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
