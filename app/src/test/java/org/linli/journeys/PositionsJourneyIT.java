package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.engine.consensus.Opinion;
import org.linli.positions.PastSoundings;
import org.linli.positions.PastSoundings.PastVote;
import org.linli.positions.PastSoundings.Voice;
import org.linli.positions.SoundingFacts;
import org.linli.positions.SoundingId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A question is put to a yard, answered on phones and on paper, and what unites people can be read by everybody.
@DatabaseTest
class PositionsJourneyIT {

    private static final List<String> STATEMENTS = List.of("排号，一家一个", "先到先停", "停车的地方要有灯");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    PastSoundings past;

    @Autowired
    Clock clock;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    @Test
    void aQuestionIsAskedAnsweredOnAPhoneWithoutScriptsAndOnPaper() {
        var desk = Chromium.visitor(Device.DESK, "zh-CN", true).newPage();
        Chromium.logIn(desk, port, "zhao", Quarter.PASSWORD);
        var question = ask(desk);
        Chromium.assertAccessible(desk, true);

        answer(Chromium.visitor(Device.PHONE, "zh-CN", false), question, "没车的", false);
        answer(Chromium.visitor(Device.PHONE, "zh-CN", true), question, "", true);

        desk.navigate(question + "/desk");
        assertThat(desk.textContent(".waitings")).contains("晚上别鸣笛");
        Chromium.submit(desk, "form[action$='/showing']");
        assertThat(desk.textContent("#statements")).contains("晚上别鸣笛");
        paper(desk, question);

        var reader = Chromium.visitor(Device.PHONE, "en", true).newPage();
        reader.navigate(question + "/results");
        assertThat(reader.textContent("main"))
                .contains("3 people")
                .contains("有车的")
                .contains("十二点以后不亮");
        assertThat(reader.locator(".opinionmap").count()).isZero();
        Chromium.assertAccessible(reader, true);
    }

    private String ask(Page desk) {
        desk.navigate(at("/positions/new"));
        desk.fill("#question", "院里的车位怎么停？");
        desk.fill("#statements", String.join("\n", STATEMENTS));
        desk.fill("#parties", "有车的\n没车的");
        Chromium.assertAccessible(desk, true);
        Chromium.submit(desk, "form[action='/positions']");
        return desk.url().replaceAll("/desk.*", "");
    }

    private static void answer(BrowserContext phone, String question, String party, boolean script) {
        var page = phone.newPage();
        page.navigate(question);
        page.check("input[name=party][value='" + party + "']");
        Chromium.assertAccessible(page, script);
        Chromium.submit(page, "form[action$='/voter']");
        for (var statement : STATEMENTS) {
            assertThat(page.textContent(".statement1")).isEqualTo(statement);
            if (statement.endsWith("灯")) {
                page.locator(".opine summary").click();
                page.fill("#condition", "要是十二点以后不亮");
            }
            Chromium.assertAccessible(page, script);
            page.locator(statement.startsWith("先") ? ".opinion.disagree" : ".opinion.agree")
                    .click();
            page.locator(
                            statement.endsWith("灯")
                                    ? ".addone"
                                    : "text=" + STATEMENTS.get(STATEMENTS.indexOf(statement) + 1))
                    .first()
                    .waitFor();
        }
        assertThat(page.textContent(".own1")).contains("先到先停").contains("不同意");
        Chromium.assertAccessible(page, script);
        page.locator(".own1 a").nth(1).click();
        page.locator(".opinion.pass").click();
        page.locator(".addone").waitFor();
        assertThat(page.textContent(".own1")).contains("说不好").doesNotContain("不同意");
        if (script) return;
        page.fill("#words", "晚上别鸣笛");
        Chromium.submit(page, "form[action$='/statements']");
    }

    private void paper(Page desk, String question) {
        desk.fill("#copies", "2");
        Chromium.submit(desk, "form[action$='/sheets']");
        var number = desk.locator(".sheetno1").first().textContent();
        assertThat(number).startsWith("L-");
        desk.navigate(question + "/desk/entry");
        desk.fill("#sheet", number);
        desk.selectOption("#party", "有车的");
        desk.locator(".ticked label").first().click();
        Chromium.assertAccessible(desk, true);
        Chromium.submit(desk, "form[action$='/entry']");
        desk.waitForSelector("#said:has-text('" + number + "')");
        assertThat(desk.textContent("main")).contains("录了 1 张");
    }

    @Test
    void manyAreShownInGroupsWithWhatUnitesAndWhatDividesThem() {
        var page = Chromium.visitor(Device.DESK, "en", true).newPage();
        page.navigate(at("/positions/" + crowd() + "/results"));
        assertThat(page.locator(".opinionmap text").count()).isEqualTo(2);
        assertThat(page.locator(".group1").count()).isEqualTo(2);
        assertThat(page.textContent("main")).contains("What unites everybody").contains("What divides");
        Chromium.assertReadable(page);
    }

    private SoundingId crowd() {
        var today = Days.today(clock);
        var statements = List.of("排号", "收费", "再画二十个", "外面的车不让进", "白天归孩子", "要有灯", "轮椅的路不能停");
        var chance = new Random(3);
        var voices = new ArrayList<Voice>();
        for (int person = 0; person < 60; person++) {
            var votes = new ArrayList<PastVote>();
            for (int i = 0; i < statements.size(); i++) {
                boolean agrees = i >= 5 || person % 2 == 0;
                if (chance.nextInt(100) < 6) agrees = !agrees;
                votes.add(new PastVote(i, agrees ? Opinion.AGREE : Opinion.DISAGREE, ""));
            }
            voices.add(new Voice(person % 2 == 0 ? "有车的" : "没车的", votes));
        }
        return past.add(
                new SoundingFacts(
                        "车位怎么停才公道？",
                        "",
                        there.community().place(),
                        null,
                        List.of("有车的", "没车的", "店家"),
                        statements,
                        today.minusDays(3),
                        today.plusDays(3),
                        false),
                voices,
                clock.instant(),
                Actor.program("test"));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
