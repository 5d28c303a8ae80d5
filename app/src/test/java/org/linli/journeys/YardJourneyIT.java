package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.dialogue.Authority;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Guests;
import org.linli.dialogue.InvitationWay;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.NewGuest;
import org.linli.dialogue.Reply;
import org.linli.dialogue.Stakeholders;
import org.linli.people.PublicBody;
import org.linli.places.BoundaryItem;
import org.linli.places.BoundaryOwner;
import org.linli.places.PlaceRegister;
import org.linli.places.Places;
import org.linli.places.Standing;
import org.linli.requests.Channel;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.ui.BilingualText;
import org.linli.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Yard 123: the renewal plan has only what stands above the ground, and nobody owns the pipes below it. People sit
/// down with a wall, a console and phones, strike lines and add some; and residents see that what was promised is kept.
/// Once all browsers speak Chinese, and once English.
@DatabaseTest
@SuppressWarnings("NullAway.Init") // set when a run begins
class YardJourneyIT {

    private static final Actor SELF = Actor.program("test");
    private static final String GROUP = "一楼的人家";
    private static final String OWNER = "老周家的";
    private static final String QUESTION = "先换管子？";

    private Tongue tongue;
    private Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Places places;

    @Autowired
    PlaceRegister register;

    @Autowired
    Requests requests;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Guests guests;

    @Autowired
    Clock clock;

    @Autowired
    Words words;

    private void build(String language) {
        tongue = new Tongue(language, words);
        there = quarter.build(tongue.own("桐荫街道"));
        quarter.colleague(tongue.own("zhao"), "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague(tongue.own("zhou"), "周明", Role.DEPARTMENT_OFFICER, there.subdistrict(), there.committee());
        var steps = places.get(there.building()).path().steps();
        nobodyOwnsThePipesOf(steps.get(steps.size() - 2));
    }

    /// Three residents have said it, and it was looked into.
    private void nobodyOwnsThePipesOf(PlaceId yard) {
        var nobody = new BoundaryOwner(
                yard,
                BoundaryItem.SEWER_BELOW,
                Standing.NOBODY,
                null,
                PublicBody.NONE,
                new BilingualText("三家一起看过，都没有图纸", ""),
                Period.since(LocalDate.of(2020, 1, 1)));
        register.setBoundary(nobody, SELF, "");
        var first = say(yard, "地下的管子一下雨就返，没有人管");
        requests.merge(say(yard, "一楼又返水了"), first, SELF);
        requests.merge(say(yard, "总管堵了，三家都说不是自己的"), first, SELF);
        requests.declareGap(first, "", SELF);
    }

    private RequestId say(PlaceId yard, String words) {
        var id = requests.submit(Told.at(yard, words, Channel.CALL, true), SELF).id();
        requests.accept(id, SELF);
        requests.classify(id, "HOU1", Urgency.HARM, SELF);
        return id;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aPlanWithoutPipesIsTalkedOverChangedAndSeenKept(String language) throws IOException {
        build(language);
        var desk = tongue.page(Device.DESK);
        Chromium.logIn(desk, port, tongue.own("zhao"), Quarter.PASSWORD);
        var plan = layThePlan(desk);
        var meeting = askPeopleToSitDown(desk, plan);
        var phone = Convening.reply(meeting, language, OWNER, GROUP, said -> {});
        var mine = phone.url();
        var neighbour = meeting + "/mine/" + replied(meeting, "张婶");
        represent(desk, meeting, OWNER);
        represent(desk, meeting, "张婶");

        holdTheRoom(desk, meeting, phone);
        decide(desk, meeting);
        change(desk);
        promise(desk);
        var promise = publish(desk, meeting);

        keep(desk, promise);
        verify(phone, mine);
        findWardens(phone, mine, neighbour);
        read(promise, meeting);
    }

    /// The official plan, as it came, is version 1.
    private String layThePlan(Page desk) {
        desk.navigate(at("/budgets/new?kind=plan"));
        desk.fill("#titleZh", "123 号院改造清单");
        desk.fill("#money", "2万");
        desk.selectOption(
                "#place",
                new SelectOption()
                        .setValue(desk.locator("#place option:has-text('工务院')")
                                .first()
                                .getAttribute("value")));
        Chromium.submit(desk, "form[action='/budgets']");
        var plan = desk.url().replaceAll("/items.*$", "");
        for (var line : new String[] {"雨棚", "屋面"}) {
            desk.fill("#nameZh", line);
            desk.fill("#cost", "10000");
            Chromium.submit(desk, "#write");
        }
        desk.navigate(plan);
        desk.fill("#source", "Renewal money of the district");
        desk.fill("#decided", "Official plan");
        Chromium.submit(desk, "form[action$='/plan']");
        Chromium.assertAccessible(desk, true);
        return plan;
    }

    /// @return the address of the meeting, to which the plan was taken
    private String askPeopleToSitDown(Page desk, String plan) {
        assertThat(desk.textContent(".passedby"))
                .contains(tongue.text("budgets.gaps.item", sewer()), "没有人管", tongue.text("budgets.gaps.said", 3));
        desk.click(".passedby a.btn");
        desk.waitForLoadState();
        desk.check("input[name=kind][value=OPEN_SPACE]");
        Chromium.assertAccessible(desk, true);
        Chromium.submit(desk, "form[action='/meetings']");
        var meeting = desk.url().replaceAll("/map$", "");
        var convening = Convening.called(desk, meeting);
        convening.seat("AFFECTED", GROUP, "张婶", "");
        convening.schedule(today().plusDays(3), "刘芳", "赵立平");
        desk.check("input[name=stakeholders]");
        desk.click("form[action$='/acts/ANNOUNCE'] .btn.main");
        desk.waitForSelector("#stakeholders-error");

        convening.seat("DECIDES", "区城建局", "周明", "");
        convening.seat("PAYS", "区财政", "周明", "");
        convening.seat("DOES", "施工队", "刘队", "");
        convening.seat("KNOWS", "干过管道的住户", "顾师傅", "");
        Chromium.assertAccessible(desk, true);
        desk.navigate(meeting);
        desk.check("input[name=stakeholders]");
        Chromium.submit(desk, "form[action$='/acts/ANNOUNCE']");
        Chromium.assertAccessible(desk, true);

        desk.click("a[href='" + plan.substring(plan.indexOf("/budgets")) + "']");
        desk.waitForLoadState();
        Chromium.submit(desk, "form[action$='/meeting']");
        assertThat(desk.textContent(".title")).contains("没有人管");
        return meeting;
    }

    /// A neighbour says on the phone that she comes.
    ///
    /// @return her code
    private String replied(String meeting, String called) {
        var id = new MeetingId(Long.parseLong(meeting.replaceAll(".*/", "")));
        var group = stakeholders.of(id).parties().getFirst().id();
        var answer = new Guest.Answer(Reply.COMING, Authority.OWN_VOICE, List.of(), 0, 0, false, "");
        return guests.reply(id, new NewGuest(called, group, null, null, InvitationWay.DOOR), answer, List.of())
                .code();
    }

    /// Whoever prepares knows who speaks for the residents.
    private static void represent(Page desk, String meeting, String called) {
        desk.navigate(meeting + "/guests");
        var row = desk.locator(".guestlist > li:has-text('" + called + "')");
        row.locator("summary").last().click();
        send(desk, row.locator("form[action$='/representing'] .btn"));
    }

    private void holdTheRoom(Page desk, String meeting, Page phone) {
        desk.navigate(meeting + "/rules");
        desk.selectOption("#threshold", "MAJORITY");
        desk.fill("input[name=objectionDays]", "0");
        Chromium.submit(desk, "form[action$='/rules']");
        Chromium.submit(desk, "form[action$='/acts/BEGIN']");
        desk.navigate(meeting + "/room");
        desk.click("form[action$='/room'] button.main");
        desk.waitForSelector(".keys1");
        Chromium.assertAccessible(desk, true);
        var console = tongue.page(Device.DESK);
        console.navigate(at(desk.getAttribute("a[href*='/console/']", "href")));
        Chromium.assertAccessible(console, true);
        var wall = tongue.page(Device.DESK);
        wall.navigate(at(desk.getAttribute("a[href$='/wall']", "href")));
        wall.waitForSelector(".wallrules2 li");

        on(console);
        wall.waitForSelector(".market .free");
        Chromium.assertAccessible(wall, true);
        join(phone, wall.url().replace("/wall", ""));
        post(console, wall, phone);
        talkInGroups(console, wall, phone);
        speak(console, wall, phone);
        weigh(console, wall, phone);
        askOfThePlan(phone);
        everyEntranceGetsAWarden(console, wall);
        console.click(".now1 button.main");
        console.click("dialog[open] .btn.full");
        wall.waitForSelector("text=" + tongue.text("live.wall.closed"));
        phone.waitForSelector("#task a[href^='/meetings/']");
    }

    private static void join(Page phone, String address) {
        phone.navigate(address);
        Chromium.assertAccessible(phone, true);
        phone.fill("#called", "老周家的");
        phone.check("input[name=party] >> nth=0");
        phone.click("form.stack button.main");
        phone.waitForSelector("#task");
    }

    private static void post(Page console, Page wall, Page phone) {
        phone.fill("#title", "挖沟那几天，轮椅从哪儿走？");
        phone.check("input[name=spot][value='2-0']");
        phone.click("#task form button.main");
        wall.waitForSelector(".slip1:has-text('轮椅从哪儿走')");
        console.waitForSelector("#market li:has-text('老周家的')");
        phone.waitForSelector("#task .saidlist:has-text('轮椅从哪儿走')");
    }

    private static void talkInGroups(Page console, Page wall, Page phone) {
        on(console);
        phone.waitForSelector(".grouplist button");
        Chromium.assertAccessible(phone, true);
        phone.click(".grouplist button >> nth=0");
        wall.waitForSelector(".slip1 i:has-text('1')");
        phone.fill("#words", "先留一米二");
        phone.click(".noteform1 button.big");
        phone.waitForSelector("#task .saidlist:has-text('先留一米二')");
    }

    private static void speak(Page console, Page wall, Page phone) {
        for (int step = 0; step < 3; step++) on(console);
        phone.click("#task form:has([value=ASK]) button.main");
        console.click("#queue button.main");
        wall.waitForSelector(".speaker:has-text('老周家的')");
        phone.waitForSelector("#strip:has-text('老周家的')");
    }

    private static void weigh(Page console, Page wall, Page phone) {
        on(console);
        phone.waitForSelector(".dotlist li");
        phone.click(".dotlist form:last-child button >> nth=0");
        wall.waitForSelector(".weighed1 li span:has-text('1')");
        Chromium.assertAccessible(phone, true);
    }

    /// From the phone that is in the room: one line is to go, one is to come.
    private void askOfThePlan(Page phone) {
        var seat = phone.url();
        phone.click("#beside a[href^='/budget/']");
        phone.waitForSelector(".planlines");
        assertThat(phone.textContent(".passedby")).contains(tongue.text("budgets.gaps.item", sewer()));
        phone.click(".planlines .pencil summary >> nth=0");
        phone.fill("#why-001", "管子不换，挂了雨棚也要挖");
        Chromium.assertAccessible(phone, true);
        send(phone, phone.locator(".planlines .pencil[open] .btn.main"));
        phone.click(".wishes1 .pencil summary");
        phone.fill("#wish", "下水总管");
        phone.fill("#why", "一下雨就返");
        send(phone, phone.locator(".wishes1 .pencil[open] .btn.main"));
        var own = tongue.text("budgets.wish.own");
        assertThat(phone.locator(".wished").allTextContents())
                .satisfiesExactly(
                        struck -> assertThat(struck).contains(tongue.text("budgets.wish.struck", 1), "挂了雨棚也要挖", own),
                        added -> assertThat(added).contains(tongue.text("budgets.wish.wanted", 1), "一下雨就返", own));
        Chromium.assertAccessible(phone, true);
        phone.navigate(seat);
    }

    private static void everyEntranceGetsAWarden(Page console, Page wall) {
        on(console);
        console.fill("form:has([value=PROMISE]) #title", "每个单元门口一位楼门长");
        console.fill("form:has([value=PROMISE]) [name=called]", OWNER);
        console.click("form:has([value=PROMISE]) button");
        wall.waitForSelector(".promisewall:has-text('楼门长')");
        Chromium.assertAccessible(console, true);
    }

    /// The keeper goes on to what comes next.
    private static void on(Page console) {
        var before = console.textContent("#now");
        console.click(".now1 button.main");
        console.waitForCondition(() -> !console.textContent("#now").equals(before));
    }

    private static void decide(Page desk, String meeting) {
        desk.navigate(meeting + "/record");
        assertThat(desk.textContent(".topics2")).contains("轮椅从哪儿走");
        desk.locator("input[name^=heads]").first().fill("35");
        Chromium.submit(desk, "form[action$='/presence']");
        desk.fill("#question", QUESTION);
        Chromium.submit(desk, "form[action$='/decisions']");
        desk.fill("#yes", "31");
        desk.fill("input[name=no]", "4");
        Chromium.submit(desk, "form[action$='/hands']");
        desk.fill("#minority", "Four have waited for their canopy");
        send(desk, desk.locator("form[action$='/settlement'] .btn.main"));
        Chromium.assertAccessible(desk, true);
        desk.click("a[href^='/budgets/']");
        desk.waitForSelector(".wished");
    }

    /// The desk takes up what phones ask for; version 2 has its source and its decision.
    private void change(Page desk) {
        Chromium.assertAccessible(desk, true);
        send(desk, desk.locator(".planlines .wished button[value=take]").first());
        desk.waitForSelector(".planlines .struck");
        desk.fill(".wishes1 input[name=cost]", "4万");
        send(desk, desk.locator(".wishes1 button[value=take]"));
        assertThat(desk.textContent(".planlines .added"))
                .contains("下水总管", tongue.text("budgets.wish.asked-by", 1), "一下雨就返");
        desk.click(".decideit summary");
        desk.check(".decideit input[value=ADDED]");
        desk.fill("#more", "45000");
        desk.fill(".decideit #source", "Added by the district");
        assertThat(desk.textContent(".decideit #decision option[selected]")).contains(QUESTION);
        Chromium.submit(desk, ".decideit form");
        Chromium.assertAccessible(desk, true);
        assertThat(desk.textContent(".versions1")).contains("Official plan", "Added by the district", QUESTION);
        assertThat(desk.textContent(".difftable")).contains("雨棚", "管子不换", "下水总管");
    }

    private void promise(Page desk) {
        var line = desk.locator(".promisable li:has-text('下水总管')");
        line.locator("summary").click();
        line.locator("input[name=owner]").fill("区城建局 周明");
        line.locator("input[name=until]").fill(today().plusMonths(2).toString());
        line.locator("input[name=watcher]").fill("张婶");
        send(desk, line.locator(".btn.main"));
        assertThat(desk.locator(".promisable a[href$='/record']").count()).isOne();
    }

    /// @return the address of the promise that the line became
    private static String publish(Page desk, String meeting) {
        desk.navigate(meeting + "/minutes");
        desk.check("input[name=readBack]");
        Chromium.assertAccessible(desk, true);
        Chromium.submit(desk, "form[action$='/acts/PUBLISH']");
        desk.navigate(meeting);
        Chromium.submit(desk, "form[action$='/acts/RESOLVE']");
        assertThat(desk.textContent("main")).contains("楼门长");
        desk.click("a[href^='/promises/']:has-text('下水总管')");
        desk.waitForSelector(".moneylist");
        assertThat(desk.textContent(".moneylist")).contains("40,000", "Added by the district", QUESTION);
        assertThat(desk.locator(".moneylist a[href*='/decisions/']").count()).isOne();
        return desk.url();
    }

    /// The owner says yes with their own account, and shows the same spot before and after.
    private void keep(Page desk, String promise) throws IOException {
        desk.selectOption("#owner", new SelectOption().setLabel("周明"));
        Chromium.submit(desk, "form[action$='/owner']");
        var works = tongue.page(Device.DESK);
        Chromium.logIn(works, port, tongue.own("zhou"), Quarter.PASSWORD);
        works.navigate(promise);
        Chromium.submit(works, "form[action$='/acceptance']");
        works.click("details:has(form[action$='/before']) > summary");
        works.fill("#spot1", "2 单元门口");
        works.setInputFiles("#files1", photo(320));
        Chromium.submit(works, "form[action$='/before']");
        works.fill("textarea[name=words]", "总管换完，沟填平了");
        works.fill("#spot", "2 单元门口");
        works.setInputFiles("#files", photo(240));
        Chromium.submit(works, "form[action$='/done']");
        assertThat(works.locator(".spots img[alt*='2 单元门口']").count()).isEqualTo(2);
        assertThat(works.locator("form[action$='/verification']").count()).isZero();
        Chromium.assertAccessible(works, true);
    }

    /// Only whom it concerns says that it is so.
    private void verify(Page phone, String mine) {
        phone.navigate(mine);
        look(phone);
        assertThat(phone.locator(".spots img[alt*='2 单元门口']").count()).isEqualTo(2);
        Chromium.assertAccessible(phone, true);
        send(phone, phone.locator("button[value=yes]"));
        assertThat(phone.textContent("main")).contains(kept());
    }

    /// From one's own page to the promise that waits.
    private static void look(Page phone) {
        Chromium.follow(phone, () -> phone.click("a.main[href*='/promises/']"));
    }

    private String kept() {
        return tongue.text("dialogue.promise-state.kept");
    }

    private String sewer() {
        return tongue.text("places.item.sewer-below");
    }

    /// Without any account: one neighbour shows the same door before and after by code, another says that it is so.
    private void findWardens(Page phone, String mine, String neighbour) throws IOException {
        phone.navigate(mine);
        send(phone, phone.locator("form[action$='/acceptance'] .btn.main"));
        var own = phone.url();
        phone.navigate(own + "?moment=before");
        phone.fill("#spot", "1 单元门口");
        phone.setInputFiles("#files", photo(320));
        Chromium.submit(phone, "form[action$='/before']");
        phone.fill("#words", "三个单元都有人了，名字贴在门口");
        phone.fill("#spot", "1 单元门口");
        phone.setInputFiles("#files", photo(240));
        Chromium.assertAccessible(phone, true);
        Chromium.submit(phone, "form[action$='/done']");
        assertThat(phone.locator("button[name=answer]").count()).isZero();
        phone.navigate(neighbour);
        look(phone);
        assertThat(phone.locator(".spots img[alt*='1 单元门口']").count()).isEqualTo(2);
        send(phone, phone.locator("button[value=yes]"));
        assertThat(phone.textContent(".promise1:has-text('楼门长')")).contains(kept());
    }

    private void read(String promise, String meeting) {
        var neighbour = tongue.page(Device.PHONE);
        neighbour.navigate(at("/promises?in=" + there.community().place()));
        assertThat(neighbour.textContent(".figures1")).contains("2 " + tongue.text("dialogue.promises.kept-of", 2));
        Chromium.assertAccessible(neighbour, true);
        neighbour.navigate(meeting);
        neighbour.click("a[href^='/budget/']");
        neighbour.waitForLoadState();
        var line = ".planlines a[href='" + promise.substring(promise.indexOf("/promises/")) + "']";
        neighbour.click(line);
        neighbour.waitForLoadState();
        assertThat(neighbour.textContent(".root1")).contains("123 号院改造清单", "下水总管");
        neighbour.click(".root1 a");
        neighbour.waitForLoadState();
        assertThat(neighbour
                        .locator(".planlines > :target " + line.replace(".planlines ", ""))
                        .count())
                .isEqualTo(1);
        var feed = neighbour.request().get(at("/feeds/promises.rss")).text();
        assertThat(feed).contains(promise + "#KEPT", "下水总管");
    }

    private static FilePayload photo(int width) throws IOException {
        return new FilePayload("spot.jpg", "image/jpeg", Pictures.of("jpg", width, 200));
    }

    /// Presses a button that leads to another page, or to this one anew.
    private static void send(Page page, Locator button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest()
                        && answer.request().method().equals("GET"),
                button::click);
        page.waitForLoadState();
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
