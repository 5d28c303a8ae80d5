package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.people.Contact;
import org.linli.people.Contacts;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who is asked and who comes, on a real database and at its pages.
@DatabaseTest
class GuestsTest {

    private static final Actor SELF = Actor.program("test");
    private static final Guest.Answer YES =
            new Guest.Answer(Reply.COMING, Authority.OWN_VOICE, List.of(), 0, 0, false, "");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Meetings meetings;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Guests guests;

    @Autowired
    GuestList list;

    @Autowired
    TimePolls polls;

    @Autowired
    Contacts contacts;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    @Test
    void whoWaitsMovesUpWhenSomebodyCannotCome() {
        var meeting = announced(2);
        var first = door(meeting, "老周家的", YES);
        door(meeting, "小杨", YES);
        var third = door(meeting, "秦姐", YES);
        assertThat(third.answer().reply()).isEqualTo(Reply.WAITING);

        guests.change(meeting, first.code(), YES.with(Reply.DECLINED), List.of(), LeftVoice.AS_IT_WAS);

        assertThat(guests.of(meeting, third.code()).answer().reply()).isEqualTo(Reply.COMING);
    }

    @Test
    void aPhoneIsKeptSealedAndBelongsToThePlaceOfTheMeeting() {
        var meeting = announced(10);
        long number = guests.ask(
                meeting,
                new NewGuest("一位夜班师傅", null, null, new Contact("张磊", "13800001234", ""), InvitationWay.PHONE),
                SELF);
        var guest = guests.of(meeting).stream()
                .filter(one -> one.id() == number)
                .findFirst()
                .orElseThrow();

        var contact = Objects.requireNonNull(guest.contact());
        assertThat(contacts.masked(contact).phone()).doesNotContain("0000");
        refused(
                MeetingRule.WHO_IS_CALLED_LEFT_A_PHONE,
                () -> guests.ask(meeting, new NewGuest("谁", null, null, null, InvitationWay.PHONE), SELF));
    }

    @Test
    void aListOfPhonesComesAsAWholeOrSaysLineByLineWhatIsWrong() throws Exception {
        var meeting = announced(100);
        var visitor = Visitor.loggedIn(port, "zhao");
        var path = "/meetings/" + meeting + "/guests";
        var group = stakeholders.of(meeting).parties().getFirst().name();
        visitor.get(path);
        var wrong = "老周家的，13800003331，" + group + "\n没有电话的\n张婶\t13800003332\t没有的一拨\n李姐,13800003331";

        var refused = visitor.post(path + "/list", Map.of("list", wrong));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#line2").text()).contains("第 2 行", "称呼，电话");
        assertThat(refused.page().select("#line3").text()).contains("没有这拨人");
        assertThat(refused.page().select("#line4").text()).contains("已经请过了");
        assertThat(refused.page().select("#line1")).isEmpty();
        assertThat(refused.page().select("#list").text()).contains("没有电话的");
        assertThat(guests.of(meeting)).as("all or nobody").isEmpty();
        visitor.get(path);
        var many = IntStream.range(0, 25)
                .mapToObj(n -> "邻居" + n + "，138000044" + (10 + n))
                .collect(Collectors.joining("\n"));
        visitor.post(path + "/list", Map.of("list", many));
        assertThat(guests.of(meeting)).hasSize(25);
        assertThat(visitor.get(path).page().select(".guestlist > li")).hasSize(20);
        assertThat(visitor.get(path + "?words=邻居24").page().select(".guestlist > li"))
                .hasSize(1);
    }

    @Test
    void aNameIsMendedAndWhoWasAskedByMistakeIsTakenOff() throws Exception {
        var meeting = announced(1);
        var first = door(meeting, "老周", YES);
        var second = door(meeting, "小杨", YES);
        var party = stakeholders.of(meeting).parties().getFirst().id();
        assertThat(second.answer().reply()).isEqualTo(Reply.WAITING);

        list.change(meeting, second.id(), "小杨和他妈妈", party, SELF);
        list.remove(meeting, first.id(), SELF);

        assertThat(guests.of(meeting)).singleElement().satisfies(left -> {
            assertThat(left.called()).isEqualTo("小杨和他妈妈");
            assertThat(left.party()).isEqualTo(party);
            assertThat(left.answer().reply()).as("the seat is free").isEqualTo(Reply.COMING);
        });
    }

    @Test
    void anOfferedTimeIsTakenBackAsLongAsTwoAreLeftToChooseFrom() {
        var meeting = mapped();
        for (int day = 3; day < 6; day++) polls.offer(meeting, soon(day), SELF);
        meetings.schedule(meeting, new Schedule(null, 90, "茶室", null, "", ""), SELF);
        meetings.announce(meeting, false, SELF);
        var offered = polls.of(meeting);
        door(meeting, "夜班", YES);

        polls.withdraw(meeting, offered.getFirst().id(), SELF);

        assertThat(polls.of(meeting)).extracting(Slot::startsAt).containsExactly(soon(4), soon(5));
        refused(
                MeetingRule.PEOPLE_KEEP_A_TIME_TO_CHOOSE,
                () -> polls.withdraw(meeting, offered.getLast().id(), SELF));
    }

    @Test
    void aPollCountsThoseWhoSleepByDayByThemselves() {
        var meeting = mapped();
        polls.offer(meeting, soon(3), SELF);
        polls.offer(meeting, soon(4), SELF);
        refused(MeetingRule.A_TIME_IS_OFFERED_ONCE, () -> polls.offer(meeting, soon(3), SELF));
        meetings.schedule(meeting, new Schedule(null, 90, "茶室", null, "", ""), SELF);
        meetings.announce(meeting, false, SELF);
        var slots = polls.of(meeting);
        var night = new Guest.Answer(Reply.COMING, Authority.OWN_VOICE, List.of(), 0, 0, true, "");
        guests.reply(meeting, named("夜班"), night, List.of(slots.get(1).id()));
        guests.reply(
                meeting,
                named("白班"),
                YES,
                List.of(slots.get(0).id(), slots.get(1).id()));

        assertThat(polls.of(meeting)).extracting(Slot::fits).containsExactly(1, 2);
        assertThat(polls.of(meeting)).extracting(Slot::dayFits).containsExactly(0, 1);

        polls.choose(meeting, slots.get(1).id(), SELF);
        assertThat(polls.of(meeting).get(1).startsAt()).isEqualTo(soon(4));
    }

    @Test
    void nobodyAnswersBeforeNeighboursAreTold() {
        assertThatThrownBy(() -> door(mapped(), "路人", YES)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoPreparesInThePlaceSeatsAGroup() {
        var meeting = mapped();

        assertThatThrownBy(
                        () -> stakeholders.add(meeting, new NewParty(Box.PAYS, "财政所", null, null, "老吴"), Actor.PUBLIC))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNeighbourAnswersWithoutAnAccountAndFindsItAgain() throws Exception {
        var meeting = announced(5);
        var visitor = new Visitor(port);
        assertThat(visitor.get("/meetings").page().text()).contains("管子归谁");
        visitor.get("/meetings/" + meeting + "/reply");
        var refused = visitor.post("/meetings/" + meeting + "/reply", Map.of("called", " ", "reply", "COMING"));
        assertThat(refused.status()).isEqualTo(422);

        var mine = visitor.post(
                "/meetings/" + meeting + "/reply",
                Map.of("called", "老周家的", "reply", "COMING", "needs", "STEP_FREE", "companions", "1"));

        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.page().select(".ticket .code b").text()).matches("\\d{6}");
        var worker = Visitor.loggedIn(port, "zhao");
        var list = worker.get("/meetings/" + meeting + "/guests").page();
        assertThat(list.select(".guestlist").text()).contains("老周家的", "不能有台阶");
        assertThat(new Visitor(port).get("/meetings/" + meeting).page().text()).doesNotContain("老周家的");
    }

    @Test
    void whoCannotComeLeavesARecordingThatOnlyThePreparerHearsAndTakesItBack() throws Exception {
        var meeting = announced(5);
        var reply = "/meetings/" + meeting + "/reply";
        var visitor = new Visitor(port);
        visitor.get(reply);
        var values = Map.of("called", "夜班师傅", "reply", "DECLINED");
        var photo = visitor.upload(reply, values, "files", "voice.wav", Pictures.of("jpeg", 20, 20));
        assertThat(photo.status()).isEqualTo(422);
        assertThat(guests.of(meeting)).isEmpty();

        var mine = visitor.upload(reply, values, "files", "voice.wav", Pictures.wav());
        assertThat(mine.page().select("input[name=takeBack]")).hasSize(1);
        var worker = Visitor.loggedIn(port, "zhao");
        var list = "/meetings/" + meeting + "/guests";
        var first = worker.get(list).page().select(".guestlist audio").attr("src");
        assertThat(worker.get(first).status()).isEqualTo(200);
        quarter.colleague("far", "远处的人", Role.COMMUNITY_WORKER, there.other(), there.committee());
        assertThat(Visitor.loggedIn(port, "far").get(first).status()).isEqualTo(404);
        assertThat(new Visitor(port).get(first).path()).isEqualTo("/log-in");

        visitor.upload(mine.path(), Map.of("reply", "DECLINED"), "files", "again.wav", Pictures.wav());
        var second = worker.get(list).page().select(".guestlist audio").attr("src");
        assertThat(second).isNotEqualTo(first);
        assertThat(worker.get(first).status()).isEqualTo(404);

        visitor.post(mine.path(), Map.of("reply", "DECLINED", "takeBack", "yes"));
        assertThat(worker.get(list).page().select(".guestlist audio")).isEmpty();
        assertThat(worker.get(second).status()).isEqualTo(404);
    }

    @Test
    void theDrawingShowsWhoIsMissingAndThePageRefusesTheName() throws Exception {
        var meeting = mapped();
        meetings.schedule(meeting, schedule(6), SELF);
        var worker = Visitor.loggedIn(port, "zhao");
        var page = worker.get("/meetings/" + meeting);
        assertThat(page.page().select(".seat.free")).hasSize(4);

        var refused = worker.sendForm(page, "/meetings/" + meeting + "/acts/ANNOUNCE", Map.of("stakeholders", "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("不能叫利益相关方会议");
    }

    private Guest door(MeetingId meeting, String called, Guest.Answer answer) {
        return guests.reply(meeting, named(called), answer, List.of());
    }

    private static NewGuest named(String called) {
        return new NewGuest(called, null, null, null, InvitationWay.DOOR);
    }

    private MeetingId announced(int seats) {
        var meeting = mapped();
        meetings.schedule(meeting, schedule(seats), SELF);
        meetings.announce(meeting, false, SELF);
        return meeting;
    }

    private MeetingId mapped() {
        var draft = new MeetingDraft(
                "管子归谁？",
                "谁去查图纸",
                MeetingKind.TEAHOUSE,
                DecisionKind.CONSULTATION,
                null,
                there.community().place(),
                Origin.NONE);
        var meeting = meetings.propose(draft, SELF);
        stakeholders.add(meeting, new NewParty(Box.AFFECTED, "一楼的人家", null, 40, "张婶"), SELF);
        meetings.map(meeting, SELF);
        return meeting;
    }

    private static Schedule schedule(int seats) {
        return new Schedule(soon(3), 90, "居委会茶室", seats, "刘芳", "赵立平");
    }

    private static Instant soon(int days) {
        return Instant.parse("2126-11-20T06:00:00Z").plus(Duration.ofDays(days));
    }
}
