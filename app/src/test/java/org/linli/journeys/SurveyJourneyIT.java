package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.surveys.AnswerChannel;
import org.linli.surveys.Answers;
import org.linli.surveys.GivenAnswer;
import org.linli.surveys.Polls;
import org.linli.surveys.Said;
import org.linli.surveys.SurveyId;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the first question to a figure with its interval: a secretary asks, residents answer on
/// phones and on paper, a clerk types in, the secretary reads.
@DatabaseTest
class SurveyJourneyIT {

    private static PlaceId building = new PlaceId(0);
    private static PlaceId community = new PlaceId(0);

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Polls polls;

    @Autowired
    Answers answers;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (building.value() != 0) return;
        var there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        building = there.building();
        community = there.community().place();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true", "en, false"})
    void aSecretaryAsksResidentsAnswerAndTheFigureHasItsInterval(String language, boolean javaScript) {
        var secretary = logIn("li", language, javaScript);
        var id = design(secretary, javaScript);
        var code = db.sql("select code from surveys.survey where id = :id")
                .param("id", id)
                .query(String.class)
                .single();

        for (int n = 0; n < 2; n++) answerOnAPhone(code, language, javaScript, n == 0);
        for (int n = 0; n < 18; n++) answered(id, n < 11);

        secretary.navigate(site() + "/surveys/" + id + "/results");
        Chromium.assertAccessible(secretary, javaScript);
        var child = secretary.locator("#found-doyouhaveachil");
        assertThat(child.locator("tbody tr").first().textContent())
                .contains("60%")
                .contains("39–78");
        assertThat(secretary.locator(".bigfigure").textContent()).contains("20");
        takeAway(secretary, "XLSX", "answers.xlsx");
        takeAway(secretary, "CODEBOOK", "codebook.csv");
        if (javaScript)
            for (var path : List.of("/results/doyouhaveachil", "/frame", "/signs")) {
                secretary.navigate(site() + "/surveys/" + id + path);
                Chromium.assertAccessible(secretary, true);
            }
    }

    /// One file after the other, from the same page.
    private static void takeAway(Page page, String form, String file) {
        page.fill("#purpose", "report");
        var taken = page.waitForDownload(() -> page.click(".takeform button[value=" + form + "]"));
        assertThat(taken.suggestedFilename()).endsWith("-" + file);
        page.waitForCondition(() -> page.locator("[aria-busy=true]").count() == 0);
    }

    /// @return the number of the survey
    private long design(Page secretary, boolean javaScript) {
        secretary.navigate(site() + "/surveys");
        Chromium.assertAccessible(secretary, javaScript);
        secretary.navigate(site() + "/surveys/new");
        Chromium.assertAccessible(secretary, javaScript);
        secretary.fill("#titleZh", "傍晚谁看孩子");
        secretary.fill("#titleEn", "Who minds the children");
        secretary.selectOption("#place", community.toString());
        secretary.click(".headform .btn.main");
        secretary.waitForURL("**/items");
        secretary.fill("#zh", "家里有上小学的孩子吗");
        secretary.fill("#en", "Do you have a child at school?");
        secretary.fill("#options", "有 | yes\n没有 | no");
        secretary.click("#write .btn.main");
        secretary.waitForSelector("#item-doyouhaveachil");
        secretary.check("input[name=kind][value=HOURS]");
        secretary.fill("#zh", "哪些钟点没人看");
        secretary.fill("#en", "When is it alone?");
        secretary.click("#condition summary");
        secretary.check("input[name=after] >> nth=0");
        secretary.click("#write .btn.main");
        secretary.waitForSelector("#item-whenisitalone");
        Chromium.assertAccessible(secretary, javaScript);
        var address = secretary.url();
        long id = Long.parseLong(address.replaceAll(".*/surveys/(\\d+)/.*", "$1"));
        secretary.navigate(site() + "/surveys/" + id + "/preview");
        Chromium.assertAccessible(secretary, javaScript);
        secretary.navigate(site() + "/surveys/" + id);
        secretary.click(javaScript ? "form[action$='/opening'] > button" : ".sure summary");
        secretary.click(javaScript ? "dialog[open] .btn.full" : ".sure .btn.full");
        secretary.waitForSelector(".share .qr");
        Chromium.assertAccessible(secretary, javaScript);
        return id;
    }

    private void answerOnAPhone(String code, String language, boolean javaScript, boolean yes) {
        var phone = Chromium.visitor(Device.PHONE, language, javaScript).newPage();
        phone.navigate(site() + "/answer/" + code + "?at=" + building);
        Chromium.assertAccessible(phone, javaScript);
        if (javaScript) phone.click(".askbar .btn.main");
        phone.check("input[name=qdoyouhaveachil][value='" + (yes ? 1 : 2) + "']");
        if (javaScript && yes) {
            phone.click(".askbar .btn.main");
            phone.check("input[name=qwhenisitalone][value='1-18']");
        }
        if (javaScript) phone.click(".askbar .btn.main");
        phone.click("#send-answer");
        phone.waitForURL("**/thanks");
        Chromium.assertAccessible(phone, javaScript);
        phone.context().close();
    }

    private void answered(long id, boolean yes) {
        answers.give(
                new GivenAnswer(
                        new SurveyId(id),
                        UUID.randomUUID(),
                        AnswerChannel.PHONE_PAGE,
                        building,
                        new Said(Map.of("doyouhaveachil", List.of(yes ? "1" : "2")))),
                Actor.PUBLIC);
    }

    @Test
    void aClerkTypesInWhatCameBackOnPaperWithoutTheMouse() {
        var id = polls.open(community, Actor.program("test"));
        var clerk = logIn("zhao", "zh-CN", true);
        clerk.navigate(site() + "/surveys/" + id + "/paper");
        Chromium.assertAccessible(clerk, true);
        choosePlace(clerk);
        clerk.fill("#copies", "3");
        clerk.click(".headform .btn.main");
        clerk.waitForURL("**/sheets?**");
        Chromium.assertAccessible(clerk, true);
        assertThat(clerk.locator(".ballot"))
                .satisfies(sheets -> assertThat(sheets.count()).isEqualTo(3));
        var numbers = clerk.locator(".ballot .sheetno").allTextContents();

        clerk.navigate(site() + "/surveys/" + id + "/pile");
        var keys = clerk.keyboard();
        for (var line : List.of(
                List.of(numbers.get(0), "1", "E12345", "1 2", "2", "15", "没人看"),
                List.of(numbers.get(1), "9", "", "", "", "", ""),
                List.of(numbers.get(2), "2", "", "3", "5", "7", ""))) {
            for (var cell : line) {
                keys.type(cell);
                keys.press("Enter");
            }
        }
        keys.press("Control+Enter");
        clerk.waitForSelector(".note[role=status]");
        Chromium.assertAccessible(clerk, true);
        assertThat(clerk.textContent("section[role=status]")).contains("2");
        assertThat(clerk.textContent(".pile .err")).contains("不在选项里");
        assertThat(db.sql("select count(*) from surveys.answer where survey = :id and channel = 'PAPER'")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        clerk.navigate(site() + "/surveys/" + id + "/entry");
        Chromium.assertAccessible(clerk, true);
        choosePlace(clerk);
        clerk.check("input[name=qchild][value='2']");
        clerk.click("#send-answer");
        clerk.waitForURL("**/entry?at=*");
        assertThat(answers.counts(List.of(id))).containsEntry(id.value(), 3);

        clerk.check("input[name=qchild][value='1']");
        clerk.context().setOffline(true);
        clerk.click("#send-answer");
        clerk.waitForSelector("#answer-waits:not([hidden])");
        clerk.context().setOffline(false);
        clerk.waitForSelector("form.asking:not([hidden])");
        assertThat(answers.counts(List.of(id))).containsEntry(id.value(), 4);
    }

    @Test
    void withoutANetworkTheAnswersWaitInThePhoneAndAreSentOnce() {
        var id = polls.open(community, Actor.program("test"));
        var code = answers.of(id).survey().code();
        var phone = Chromium.visitor(Device.PHONE, "zh-CN", true).newPage();
        phone.navigate(site() + "/answer/" + code + "?at=" + building);
        aNumberOutOfItsRangeIsSaidWhereItIsTyped(phone);
        phone.click(".askbar .btn.bare");
        phone.check("input[name=qchild][value='1']");
        phone.context().setOffline(true);
        phone.click("#send-answer");
        phone.waitForSelector("#answer-waits:not([hidden])");
        assertThat(answers.counts(List.of(id))).isEmpty();
        phone.context().setOffline(false);
        phone.waitForURL("**/thanks");
        assertThat(answers.counts(List.of(id))).containsEntry(id.value(), 1);
    }

    private static void aNumberOutOfItsRangeIsSaidWhereItIsTyped(Page phone) {
        var minutes = phone.locator("input[data-low]");
        for (int step = 0; step < 6 && !minutes.isVisible(); step++) phone.click(".askbar .btn.main");
        minutes.fill("500");
        phone.click(".askbar .btn.main");
        assertThat(phone.textContent(".query.showing .err")).contains("0").contains("120");
        Chromium.assertAccessible(phone, true);
        minutes.fill("15");
        phone.click(".askbar .btn.main");
        assertThat(minutes.isVisible()).isFalse();
    }

    private static void choosePlace(Page page) {
        page.fill("#placeWords", "gwy3");
        page.locator("#place-offers .pick:has-text('3号楼')").first().click();
    }

    private Page logIn(String name, String language, boolean javaScript) {
        var page = Chromium.visitor(Device.DESK, language, javaScript).newPage();
        Chromium.logIn(page, port, name, Quarter.PASSWORD);
        return page;
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }
}
