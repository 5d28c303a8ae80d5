package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingKind;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.people.PublicReach;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.linli.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A teahouse of nine people, one of whom needs sign language, kept with paper and one phone: one topic becomes a need,
/// one the idea of special games, one is put aside, and somebody who came for tea ends up organising. Once all
/// browsers speak Chinese, and once English.
@DatabaseTest
@SuppressWarnings("NullAway.Init") // set when a run begins
class TeahouseJourneyIT {

    private static final String GROUP = "残疾人和家人";
    private static final WaitForSelectorOptions HIDDEN_TOO =
            new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    private static final WaitForSelectorOptions GONE =
            new WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private Tongue tongue;
    private Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Organisations organisations;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Clock clock;

    @Autowired
    Words words;

    private void build(String language) {
        tongue = new Tongue(language, words);
        there = quarter.build(tongue.own("桐荫街道"));
        var self = organisations.add(
                new OrganisationFacts(
                        "SELF", OrganisationKind.GROUP, "工务院自管会", "", PublicReach.NONE, there.community()),
                Actor.program("test"));
        quarter.colleague(tongue.own("zhao"), "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague(tongue.own("ma"), "马秀兰", Role.WARDEN, there.community(), self);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void whoCameForTeaOrganisesTheGamesAndNeighboursSeeThem(String language) throws IOException {
        build(language);
        var keeper = tongue.page(Device.PHONE);
        Chromium.logIn(keeper, port, tongue.own("zhao"), Quarter.PASSWORD);
        keeper.navigate(at("/meetings/new"));
        var meeting = Convening.proposed(keeper, "TEAHOUSE", "残疾邻居想怎么参加院里的事？");
        meeting.seat("AFFECTED", GROUP, "小杨", "38");
        meeting.seat("DECIDES", "居委会", "赵立平", "");
        meeting.announce(Days.today(clock).plusDays(3), "马秀兰", "赵立平");
        var phone = Convening.reply(meeting.address(), language, "小杨", GROUP, said -> {
            said.check("input[name=needs][value=SIGN_LANGUAGE]");
            said.fill("#companions", "1");
        });
        var mine = phone.url();
        prepare(keeper, meeting);
        meeting.begin();

        sitAtTheTable(keeper, phone, meeting);
        typeFromPaper(keeper, meeting);
        printOnOneSheet(keeper, meeting);
        meeting.settle();
        keep(keeper, phone, mine);
        hear(keeper, phone, meeting, mine);
        returns(keeper);
    }

    /// What somebody needs stands where the room is prepared, and on the list of what is easily forgotten.
    private void prepare(Page keeper, Convening meeting) {
        keeper.navigate(meeting.address());
        assertThat(keeper.textContent(".roomneeds")).contains(tongue.text("dialogue.access.sign-language"));
        keeper.click(".checks form[action$='/SOMEBODY_SIGNS'] button");
        keeper.waitForSelector(".checks form[action$='/SOMEBODY_SIGNS'] button[aria-pressed=true]");
    }

    /// Consent, talk with paper and a photo of it, dots on paper and on a phone, a promise before everybody.
    private void sitAtTheTable(Page keeper, Page phone, Convening meeting) throws IOException {
        var door = meeting.openRoom();
        var wall = tongue.page(Device.DESK);
        wall.navigate(door + "/wall");
        wall.waitForSelector(".bigline:has-text('" + tongue.text("live.wall.consent") + "')");
        assertThat(keeper.getAttribute("#files", "accept")).doesNotContain("audio");
        keeper.click("#consent button >> nth=0");
        wall.waitForSelector(".bigline:has-text('" + tongue.text("live.wall.agreed") + "')");
        Chromium.assertAccessible(keeper, true);
        Convening.come(phone, door, "小杨", GROUP);
        meeting.next();
        postWhileTheFirstIsHeld(keeper);
        assertThat(keeper.locator("#notetopic option").allTextContents())
                .containsSubsequence("坡道老有车堵着，出不了门", "办一场社区特奥会", "公交报站听不见")
                .doesNotHaveDuplicates();
        phone.click("#task form:has([value=ASK]) button.main");
        keeper.click("#queue button.main");
        wall.waitForSelector(".speaker:has-text('小杨')");

        keeper.selectOption("#notetopic", new SelectOption().setLabel("坡道老有车堵着，出不了门"));
        keeper.setInputFiles("#files", paper());
        keeper.click("form:has([value=NOTE]) button:has-text('" + tongue.text("live.keep.keep") + "')");
        keeper.waitForSelector("#left img");
        Chromium.assertAccessible(keeper, true);
        var photo = keeper.request().get(at(keeper.getAttribute("#left a", "href")));
        assertThat(photo.status()).isEqualTo(200);
        assertThat(new String(photo.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");

        meeting.next();
        phone.click(".dotlist li:has-text('特奥会') form:last-child button");
        wall.waitForSelector(".weighed1 li:first-child:has-text('特奥会')");
        var counted = keeper.locator("#counting li:has-text('特奥会')");
        counted.locator("input[name=number]").fill("6");
        counted.locator("button").click();
        wall.waitForSelector(".weighed1 li:first-child span:has-text('7')");
        counted.locator("input[name=number]").fill("8");
        meeting.next();
        keeper.waitForSelector("#promised");
        keeper.fill("form:has([value=PROMISE]) #title", "办社区特奥会，先报名");
        keeper.fill("form:has([value=PROMISE]) [name=called]", "小杨");
        keeper.fill("form:has([value=PROMISE]) [name=watcher]", "马秀兰");
        keeper.click("form:has([value=PROMISE]) button");
        wall.waitForSelector(".promisewall:has-text('小杨')");
        Chromium.assertAccessible(wall, true);
        voteByHands(keeper);
        keeper.click(".now1 button.main");
        keeper.click("dialog[open] .btn.full");
        keeper.waitForSelector("dialog[open]", GONE);
        wall.waitForSelector("text=" + tongue.text("live.wall.closed"));
        phone.waitForSelector("#task a[href^='/meetings/']");
        wall.context().close();
    }

    /// Asked, counted and closed on the console: the question goes away and what came of it stands there.
    private void voteByHands(Page keeper) {
        keeper.fill("#question", "春天就办，行不行？");
        keeper.fill("#entitled", "9");
        keeper.click("form:has([value=PUT_QUESTION]) button");
        keeper.waitForSelector("#yes");
        keeper.fill("#yes", "9");
        keeper.click("form:has([name=act][value=HANDS]) button");
        keeper.waitForSelector("#vote .votes1:has-text('9')");
        keeper.click("form:has([value=SETTLE]) button:has-text('" + tongue.text("live.vote.settle") + "')");
        keeper.click("dialog[open] .btn.full");
        keeper.waitForSelector("dialog[open]", GONE);
        keeper.waitForSelector("#vote .vote1.settled:has-text('" + tongue.text("dialogue.outcome.carried") + "')");
    }

    private static FilePayload paper() throws IOException {
        return new FilePayload("paper.jpg", "image/jpeg", Pictures.withExif(Pictures.of("jpeg", 900, 600), 1));
    }

    private static void stands(Page keeper, String title) {
        keeper.waitForSelector("#notetopic option:has-text('" + title + "')", HIDDEN_TOO);
    }

    /// Three topics one after the other, while the house has not heard of the first yet.
    private static void postWhileTheFirstIsHeld(Page keeper) {
        var held = new ArrayList<Route>();
        keeper.route("**/console/*", route -> {
            if (route.request().method().equals("POST") && held.isEmpty()) held.add(route);
            else route.resume();
        });
        post(keeper, "坡道老有车堵着，出不了门", "老李");
        post(keeper, "办一场社区特奥会", "小杨");
        post(keeper, "公交报站听不见", "");
        keeper.waitForCondition(() -> !held.isEmpty());
        held.getFirst().resume();
        stands(keeper, "公交报站听不见");
        keeper.unroute("**/console/*");
    }

    private static void post(Page keeper, String title, String called) {
        keeper.fill("form:has([value=POST]) [name=title]", title);
        keeper.fill("form:has([value=POST]) [name=called]", called);
        keeper.click("form:has([value=POST]) button");
    }

    /// The photo lies beside its topic; each topic goes its own way.
    private static void typeFromPaper(Page keeper, Convening meeting) {
        keeper.navigate(meeting.address() + "/record");
        var ramp = topic(keeper, "坡道");
        assertThat(ramp.locator(".charts1 img").count()).isEqualTo(1);
        ramp.locator("textarea").fill("一周有三四天出不去，轮椅要人抬");
        ramp.locator(".topicform button").click();
        keeper.waitForLoadState();
        Chromium.assertAccessible(keeper, true);
        topic(keeper, "坡道")
                .locator("details:has(form[action$='/need']) > summary")
                .last()
                .click();
        topic(keeper, "坡道").locator("select[name=category]").selectOption(new SelectOption().setIndex(1));
        topic(keeper, "坡道").locator("form[action$='/need'] button").click();
        keeper.waitForSelector("a[href^='/needs/']");
        var games = topic(keeper, "特奥会");
        games.locator("details:has(form[action$='/idea']) > summary").first().click();
        games.locator("input[name^=sentence]").fill("社区特奥会：一队里一半是没有残疾的邻居");
        games.locator("input[name^=carrier]").fill("小杨和合唱团");
        games.locator("form[action$='/idea'] button").click();
        keeper.waitForSelector("a[href='/meetings/ideas']");
        topic(keeper, "公交").locator("form[action$='/parking'] button").click();
        keeper.waitForLoadState();
    }

    private static Locator topic(Page keeper, String title) {
        return keeper.locator(".topics2 > li:has(h3:has-text('" + title + "'))");
    }

    private static void printOnOneSheet(Page keeper, Convening meeting) {
        meeting.publish("9");
        keeper.navigate(meeting.address() + "/minutes");
        assertThat(keeper.textContent(".minutes1")).contains("办社区特奥会，先报名", "一周有三四天出不去", "公交报站听不见");
        var printed =
                new String(keeper.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(SHEET.matcher(printed).results()).hasSize(1);
    }

    /// A participant has become an organiser: the promise is theirs, by their code.
    private void keep(Page keeper, Page phone, String mine) throws IOException {
        var promise = at(keeper.getAttribute("a[href^='/promises/'] >> nth=0", "href"));
        phone.navigate(mine);
        Chromium.submit(phone, "form[action$='/acceptance']");
        phone.fill("#words", "报名的有 31 人，一半是邻居");
        Chromium.submit(phone, "form[action$='/done']");
        keeper.navigate(promise);
        assertThat(keeper.locator("button[name=answer][value=yes]").count()).isZero();
        var warden = tongue.page(Device.DESK);
        Chromium.logIn(warden, port, tongue.own("ma"), Quarter.PASSWORD);
        warden.navigate(promise);
        Chromium.assertAccessible(warden, true);
        assertThat(warden.locator(".onlywords").count()).isOne();
        warden.setInputFiles("#files", paper());
        Chromium.follow(
                warden, () -> warden.locator("button[name=answer][value=yes]").click());
        assertThat(warden.textContent(".title")).contains(tongue.text("dialogue.promise-state.kept"));
        assertThat(warden.locator(".spots img").count()).isOne();
        warden.navigate(at("/promises"));
        Chromium.assertAccessible(warden, true);
        assertThat(warden.textContent("main")).contains("办社区特奥会，先报名", "小杨");
    }

    /// Everybody with a code reads what came of it, their own topics first.
    private static void hear(Page keeper, Page phone, Convening meeting, String mine) {
        keeper.navigate(meeting.address());
        keeper.fill("#words", "坡道的事记成了需求，特奥会开始报名");
        Chromium.submit(keeper, "form[action$='/acts/REPORT_BACK']");
        phone.navigate(mine);
        Chromium.assertAccessible(phone, true);
        assertThat(phone.textContent("main")).contains("坡道的事记成了需求，特奥会开始报名");
        assertThat(phone.locator(".drafted b").first().textContent()).contains("办一场社区特奥会");
        assertThat(phone.locator(".drafted a[href^='/needs/']").count()).isEqualTo(1);
        phone.navigate(meeting.address());
        assertThat(phone.textContent("main")).contains("社区特奥会：一队里一半是没有残疾的邻居");
    }

    private void returns(Page keeper) {
        var next = gatherings.announced(
                "下一回茶馆", MeetingKind.TEAHOUSE, there.community().place());
        keeper.navigate(at("/meetings/" + next + "/record"));
        assertThat(keeper.textContent(".returning")).contains("公交报站听不见");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
