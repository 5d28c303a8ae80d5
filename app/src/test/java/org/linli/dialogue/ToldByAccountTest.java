package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Reactions;
import org.linli.notices.Notices;
import org.linli.requests.Channel;
import org.linli.requests.Requests;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever has an account hears what a meeting wants of them, and finds it again.
@DatabaseTest
class ToldByAccountTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static AccountId neighbour;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static AccountId warden;

    @LocalServerPort
    int port;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    Meetings meetings;

    @Autowired
    Requests requests;

    @Autowired
    MeetingHolding holding;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    MinutesBook minutes;

    @Autowired
    Commitments commitments;

    @Autowired
    Guests guests;

    @Autowired
    PromiseDays days;

    @Autowired
    Notices notices;

    @Autowired
    Reactions reactions;

    @Autowired
    Clock clock;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        neighbour = quarter.colleague("sun", "孙桂英", Role.RESIDENT, there.community(), there.committee());
        warden = quarter.colleague("ma", "马秀兰", Role.WARDEN, there.community(), there.committee());
    }

    @Test
    void aResidentWithAnAccountIsAskedByItIsToldAndAnswersOnThePage() throws Exception {
        var meeting = gatherings.announced(
                "门口的树", MeetingKind.ROUND_TABLE, there.community().place());
        var secretary = Visitor.loggedIn(port, "li");
        assertThat(secretary
                        .get("/meetings/" + meeting + "/guests")
                        .page()
                        .select("select[name=account] option")
                        .eachText())
                .anyMatch(text -> text.contains("孙桂英"));
        guests.ask(meeting, new NewGuest("孙桂英", null, neighbour, null, InvitationWay.ACCOUNT), SELF);

        assertThat(told(neighbour)).contains("请您去议事会", "门口的树");
        var resident = Visitor.loggedIn(port, "sun");
        assertThat(resident.get("/meetings/" + meeting).page().text()).contains("请您来谈", "还没回话");
        var spoken = resident.upload(
                "/meetings/" + meeting + "/answer",
                Map.of("reply", "COMING", "companions", "1"),
                "files",
                "voice.wav",
                Pictures.wav());
        assertThat(spoken.page().select("input[name=takeBack]")).hasSize(1);
        assertThat(secretary.get("/meetings/" + meeting + "/guests").page().select(".guestlist audio"))
                .hasSize(1);
        assertThat(resident.get("/meetings/" + meeting).page().select("form[action$='/answer'] #talk"))
                .hasSize(1);
        resident.post(
                "/meetings/" + meeting + "/answer", Map.of("reply", "COMING", "companions", "1", "takeBack", "yes"));
        assertThat(secretary.get("/meetings/" + meeting + "/guests").page().select(".guestlist audio"))
                .isEmpty();

        var said = guests.of(meeting, neighbour).orElseThrow().answer();
        assertThat(said.reply()).isEqualTo(Reply.COMING);
        assertThat(said.companions()).isEqualTo(1);
        refused(
                MeetingRule.ONLY_WHO_IS_ASKED_ANSWERS,
                () -> guests.answer(
                        meeting, Guest.Answer.NONE, List.of(), LeftVoice.AS_IT_WAS, known(warden, Role.WARDEN)));
    }

    @Test
    void whoWaitsIsToldThatASeatHasBecomeFree() throws Exception {
        var meeting = gatherings.announced(
                "谁先坐", MeetingKind.ROUND_TABLE, there.community().place());
        var now = meetings.summary(meeting).schedule();
        meetings.schedule(meeting, new Schedule(now.startsAt(), 90, now.room(), 1, now.chair(), now.recorder()), SELF);
        var first = guests.reply(
                meeting, new NewGuest("老周", null, null, null, InvitationWay.DOOR), coming(Reply.COMING), List.of());
        guests.ask(meeting, new NewGuest("孙桂英", null, neighbour, null, InvitationWay.ACCOUNT), SELF);
        guests.answer(meeting, coming(Reply.COMING), List.of(), LeftVoice.AS_IT_WAS, known(neighbour, Role.RESIDENT));
        assertThat(guests.of(meeting, neighbour).orElseThrow().answer().reply()).isEqualTo(Reply.WAITING);

        guests.change(meeting, first.code(), coming(Reply.DECLINED), List.of(), LeftVoice.AS_IT_WAS);

        assertThat(told(neighbour)).contains("轮到您有座了", "谁先坐");
    }

    @Test
    void whoPromisedIsToldAndRemindedAndWhoMayLookFindsIt() throws Exception {
        var meeting = gatherings.sitting(
                "谁来浇树", MeetingKind.ROUND_TABLE, there.community().place(), Gatherings.rules(0, 0));
        var party = stakeholders.of(meeting).parties().getFirst();
        minutes.attend(meeting, List.of(new Presence(party.id(), 5, 0)), SELF);
        var owner = new Owner("孙桂英", null, neighbour, null);
        var soon = commitments.draft(meeting, new NewCommitment(null, "浇门口的树", owner, day(1), ""), SELF);
        commitments.draft(meeting, new NewCommitment(null, "补一棵树", owner, day(-1), ""), SELF);
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        assertThat(told(neighbour)).contains("写着由您来做", "浇门口的树");

        days.look();
        days.look();

        var resident = Visitor.loggedIn(port, "sun");
        var page = resident.get("/notices").page();
        assertThat(page.text()).contains("答应的事快到日子", "答应的事过了日子");
        assertThat(page.select(".news li:contains(过了日子)")).as("once").hasSize(1);
        assertThat(resident.get("/promises?whose=mine").page().text()).contains("浇门口的树", "补一棵树");
        commitments.accept(soon, known(neighbour, Role.RESIDENT));
        commitments.showDone(soon, "浇完了", "", List.of(), known(neighbour, Role.RESIDENT));
        assertThat(told(warden)).contains("等您去看", "浇门口的树");
        var looks = Visitor.loggedIn(port, "ma");
        assertThat(looks.get("/promises?whose=look").page().text())
                .contains("浇门口的树")
                .doesNotContain("补一棵树");
        assertThat(looks.get("/todo").page().text()).contains("浇门口的树", "去看看，做到了吗？");
        assertThat(resident.get("/promises?whose=look").page().text()).doesNotContain("浇门口的树");
    }

    @Test
    void aResidentFindsOnTheFirstPageWhatWasPromisedWhereTheyWereAndWhatWaitsForThem() throws Exception {
        var meeting = gatherings.announced(
                "楼道灯", MeetingKind.ROUND_TABLE, there.community().place());
        guests.ask(meeting, new NewGuest("孙桂英", null, neighbour, null, InvitationWay.ACCOUNT), SELF);
        guests.answer(meeting, coming(Reply.COMING), List.of(), LeftVoice.AS_IT_WAS, known(neighbour, Role.RESIDENT));
        gatherings.sitDown(meeting, Gatherings.rules(0, 0));
        var party = stakeholders.of(meeting).parties().getFirst();
        minutes.attend(meeting, List.of(new Presence(party.id(), 5, 0)), SELF);
        var lamps = commitments.draft(
                meeting, new NewCommitment(null, "楼道换灯", new Owner("马秀兰", null, warden, null), day(9), ""), SELF);
        long guest = guests.of(meeting, neighbour).orElseThrow().id();
        commitments.draft(
                meeting, new NewCommitment(null, "数坏了几盏", new Owner("孙桂英", null, null, guest), day(9), ""), SELF);
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        var resident = Visitor.loggedIn(port, "sun");

        var first = resident.get("/").page();
        assertThat(first.select("#concerning + ol").text()).contains("楼道换灯").doesNotContain("数坏了几盏");
        assertThat(first.select("#waiting + ol").text()).contains("数坏了几盏", "我接下");
        assertThat(resident.get("/promises?whose=heard")
                        .page()
                        .select(".promise1")
                        .text())
                .contains("楼道换灯")
                .doesNotContain("数坏了几盏");
        assertThat(new Visitor(port).get("/").page().select("#concerning")).isEmpty();

        commitments.accept(lamps, known(warden, Role.WARDEN));
        commitments.showDone(lamps, "都亮了", "", List.of(), known(warden, Role.WARDEN));

        var then = resident.get("/").page();
        assertThat(then.select("#waiting + ol").text()).contains("楼道换灯", "去看看，做到了吗？");
        assertThat(then.select("#concerning")).isEmpty();
    }

    @Test
    void whoFollowsAConcernFindsWhatWasPromisedForIt() throws Exception {
        var place = there.community().place();
        var receipt = requests.submit(Told.at(place, "楼道黑了三个月", Channel.CALL, true), SELF);
        var meeting = meetings.propose(
                new MeetingDraft(
                        "楼道灯谁来换",
                        "",
                        MeetingKind.ROUND_TABLE,
                        DecisionKind.CONSULTATION,
                        null,
                        place,
                        new Origin(Origin.Kind.CONCERN, receipt.id().value(), "楼道黑了三个月")),
                SELF);
        var follow = "/follow/" + receipt.number().digits() + "/" + receipt.code();
        assertThat(new Visitor(port).get(follow).page().select("#onward"))
                .as("nobody was told of the meeting yet")
                .isEmpty();
        stakeholders.add(meeting, new NewParty(Box.AFFECTED, "三单元", null, 12, "张婶"), SELF);
        meetings.map(meeting, SELF);
        meetings.schedule(
                meeting, new Schedule(clock.instant().plus(Duration.ofDays(3)), 90, "居委会茶室", null, "刘芳", "赵立平"), SELF);
        meetings.announce(meeting, false, SELF);
        gatherings.sitDown(meeting, Gatherings.rules(0, 0));
        var party = stakeholders.of(meeting).parties().getFirst();
        minutes.attend(meeting, List.of(new Presence(party.id(), 5, 0)), SELF);
        commitments.draft(
                meeting, new NewCommitment(null, "换十盏灯", new Owner("马秀兰", null, warden, null), day(9), ""), SELF);
        assertThat(new Visitor(port).get(follow).page().select("#onward + ul").text())
                .contains("楼道灯谁来换")
                .doesNotContain("换十盏灯");
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);

        assertThat(new Visitor(port).get(follow).page().select("#onward + ul").text())
                .contains("换十盏灯");
    }

    @Test
    void whoObjectedWithAnAccountIsToldOfTheAnswer() throws Exception {
        var meeting = gatherings.sitting(
                "夜里几点关灯", MeetingKind.ROUND_TABLE, there.community().place(), Gatherings.rules(7, 0));
        var party = stakeholders.of(meeting).parties().getFirst();
        minutes.attend(meeting, List.of(new Presence(party.id(), 5, 0)), SELF);
        holding.publish(meeting, true, SELF);
        minutes.object(meeting, "孙家", "十点太早", known(neighbour, Role.RESIDENT));

        minutes.answer(meeting, minutes.objections(meeting).getFirst().id(), "改到十一点再谈", SELF);

        assertThat(told(neighbour)).contains("您的意见有回话", "夜里几点关灯");
    }

    private String told(AccountId account) throws Exception {
        reactions.settle(Duration.ofSeconds(60));
        assertThat(notices.unread(account)).isPositive();
        return Visitor.loggedIn(port, account.equals(warden) ? "ma" : "sun")
                .get("/notices")
                .page()
                .text();
    }

    private LocalDate day(int ahead) {
        return Days.today(clock).plusDays(ahead);
    }

    private static Guest.Answer coming(Reply reply) {
        return new Guest.Answer(reply, Authority.OWN_VOICE, List.of(), 0, 0, false, "");
    }

    private static Actor known(AccountId account, Role role) {
        var grant = new Grant(role, there.community(), Period.since(LocalDate.EPOCH));
        return new Actor(account, null, "孙桂英", List.of(grant));
    }
}
