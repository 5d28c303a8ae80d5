package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.testing.Refusal.refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.AgendaState;
import org.linli.dialogue.AgendaTopic;
import org.linli.dialogue.Authority;
import org.linli.dialogue.Box;
import org.linli.dialogue.Contribution;
import org.linli.dialogue.Contributions;
import org.linli.dialogue.DecisionMatter;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Guests;
import org.linli.dialogue.InvitationWay;
import org.linli.dialogue.LeftVoice;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.NewDecision;
import org.linli.dialogue.NewGuest;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Reply;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.SpeakingRecord;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.Voters;
import org.linli.dialogue.VotingThreshold;
import org.linli.files.Files;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A room on a real database: topics, groups, turns, dots, each done once; and its pages without a script.
@DatabaseTest
class LiveRoomTest {

    private static int clerks;

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Guests guests;

    @Autowired
    Files files;

    @Autowired
    Agenda agenda;

    @Autowired
    LiveRooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    Voters voters;

    @Autowired
    TopicWall wall;

    @Autowired
    Contributions contributions;

    @Autowired
    Decisions decisions;

    @Autowired
    RoomVotes votes;

    @Autowired
    Leaves leaves;

    @Autowired
    Floor floor;

    @Autowired
    Dots dots;

    @Autowired
    PastTurns strokes;

    @Autowired
    SpokenTurns spoken;

    @BeforeEach
    void build() {
        if (there == null) there = quarter.build();
    }

    @Test
    void whatAPhoneSendsTwiceIsDoneOnce() {
        var room = open(MeetingKind.OPEN_SPACE, Speakers.EVERYBODY);
        var act = UUID.randomUUID();

        wall.post(room, null, act, "地下总管归谁", "马师傅", Spot.NOWHERE, SELF);
        wall.post(room, null, act, "地下总管归谁", "马师傅", Spot.NOWHERE, SELF);

        assertThat(wall.of(room.meeting())).extracting(Card::title).containsExactly("地下总管归谁");
        assertThat(rooms.at(room.code()).revision()).isEqualTo(room.revision() + 1);
    }

    @Test
    void aCornerHoldsOneTopicARoundAndAWishFindsAFreeOne() {
        var room = open(MeetingKind.OPEN_SPACE, Speakers.EVERYBODY);
        for (var title : List.of("灯", "车位", "管子", "孩子", "杨树")) post(room, title, new Spot(1, 0));

        var cards = wall.of(room.meeting());
        assertThat(cards).extracting(Card::corner).containsExactly(1, 2, 3, 4, null);
        refused(
                LiveRule.A_CORNER_HOLDS_ONE_TOPIC_A_ROUND,
                () -> wall.place(room, act(), cards.getLast().topic(), new Spot(1, 2), SELF));
        wall.place(room, act(), cards.getLast().topic(), new Spot(2, 2), SELF);
        assertThat(wall.of(room.meeting()).getLast().isAt(2, 2)).isTrue();
    }

    @Test
    void whoGoesToAnotherGroupIsCountedAsMovedAndSitsInOnePlaceOnly() {
        var room = open(MeetingKind.OPEN_SPACE, Speakers.EVERYBODY);
        post(room, "灯", Spot.NOWHERE);
        post(room, "车位", Spot.NOWHERE);
        var cards = wall.of(room.meeting());
        var seat = sit(room);

        seats.join(seat, act(), cards.getFirst().topic(), SELF);
        seats.join(seat, act(), cards.getLast().topic(), SELF);
        seats.join(seat, act(), cards.getLast().topic(), SELF);

        assertThat(wall.of(room.meeting())).extracting(Card::phones).containsExactly(0, 1);
        assertThat(wall.of(room.meeting())).extracting(Card::moved).containsExactly(0, 1);
    }

    @Test
    void whatAGroupWritesStandsInTheRecordOfItsTopic() {
        var room = open(MeetingKind.TEAHOUSE, Speakers.EVERYBODY);
        post(room, "灯", Spot.NOWHERE);
        long topic = wall.of(room.meeting()).getFirst().topic();

        leaves.leave(room, null, act(), new NewLeaf(topic, "小杨", "三个门口都黑", false, 0), List.of(), SELF);

        assertThat(contributions.of(room.meeting()))
                .extracting(Contribution::line, Contribution::topic)
                .containsExactly(tuple("小杨: 三个门口都黑", topic));
        assertThat(agenda.of(room.meeting()).getFirst().state()).isEqualTo(AgendaState.DISCUSSED);
        refused(
                LiveRule.A_NOTE_SAYS_OR_SHOWS_SOMETHING,
                () -> leaves.leave(room, null, act(), new NewLeaf(topic, "", " ", false, 0), List.of(), SELF));
    }

    @Test
    void whatIsSaidWithoutATopicAndHoweverMuchStandsInTheRecordAndInTheMinutes() throws Exception {
        var room = open(MeetingKind.TEAHOUSE, Speakers.EVERYBODY);
        post(room, "灯", Spot.NOWHERE);
        long topic = wall.of(room.meeting()).getFirst().topic();
        leaves.leave(room, null, act(), new NewLeaf(null, "小杨", "我来买灯泡", true, 0), List.of(), SELF);
        for (int n = 1; n <= 9; n++) say(room, null, topic, n + "号门口也黑" + "。".repeat(400), 0);

        var clerk = clerk();
        for (var path : List.of("/record", "/minutes")) {
            var page = clerk.get("/meetings/" + room.meeting() + path).page();
            assertThat(page.text()).contains("没挂在哪个题下面的话", "小杨: 我来买灯泡", "1号门口也黑", "9号门口也黑");
        }
    }

    @Test
    void whoSavesAnOlderPageOfTheNotesIsAskedAndWhatPhonesWriteIsNotTouched() throws Exception {
        var room = open(MeetingKind.TEAHOUSE, Speakers.EVERYBODY);
        post(room, "灯", Spot.NOWHERE);
        long topic = wall.of(room.meeting()).getFirst().topic();
        var one = clerk();
        var other = clerk();
        var record = "/meetings/" + room.meeting() + "/record";
        var form = "/meetings/" + room.meeting() + "/topics/" + topic;
        var early = one.get(record);
        var late = other.get(record);
        say(room, null, topic, "手机上写的", 0);
        one.sendForm(early, form, Map.of("host", "老周", "notes", "先写的"));

        var stale = other.sendForm(late, form, Map.of("host", "", "notes", "后写的"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().text()).contains("后写的");
        assertThat(agenda.of(room.meeting()).getFirst().notes()).isEqualTo("先写的");
        other.sendForm(other.get(record), form, Map.of("host", "老周", "notes", "两个人合起来写的"));
        assertThat(agenda.of(room.meeting()).getFirst().notes()).isEqualTo("两个人合起来写的");
        assertThat(one.get(record).page().select(".contributions1").text()).contains("手机上写的");
    }

    @Test
    void whoHasAnsweredOnThisPhoneIsNotAskedForNameAndGroupAgainAndMayCorrectBoth() throws Exception {
        var room = open(MeetingKind.ROUND_TABLE, Speakers.EVERYBODY);
        var group = stakeholders.of(room.meeting()).parties().getFirst().id();
        var code = voters.letIn(room.meeting(), "张婶", group, SELF).code();
        var door = "/room/" + room.code();
        var phone = new Visitor(port);
        assertThat(phone.get(door).page().select("#called").val()).isEmpty();

        phone.get("/meetings/" + room.meeting() + "/mine/" + code);

        var page = phone.get(door).page();
        assertThat(page.select("#called").val()).isEqualTo("张婶");
        assertThat(page.select("input[name=party][checked]").val()).isEqualTo(String.valueOf(group));
        assertThat(new Visitor(port).get(door).page().select("#called").val()).isEmpty();
        var corrected = phone.post(door, Map.of("naming", "own", "called", "张家的", "party", ""));
        assertThat(corrected.page().text()).contains("张家的");
    }

    @Test
    void aVoiceThatWasLeftIsHeardInTheRecordByWhoeverMayReadIt() throws Exception {
        var room = open(MeetingKind.OPEN_SPACE, Speakers.EVERYBODY);
        var phone = new Visitor(port);
        var key = seats.take(room, null, "小杨", SELF);
        var page = phone.get("/room/" + room.code() + "/" + key);
        var sent = phone.upload(page.path(), Map.of("act", "NOTE", "words", ""), "files", "voice.wav", Pictures.wav());
        assertThat(sent.status()).isEqualTo(200);

        var clerk = clerk();
        var heard = clerk.get("/meetings/" + room.meeting() + "/record").page().select("#untopiced audio");

        assertThat(heard).hasSize(1);
        var address = heard.attr("src");
        assertThat(clerk.get(address).status()).isEqualTo(200);
        assertThat(new Visitor(port).get(address).path()).isEqualTo("/log-in");
    }

    @Test
    void theKeeperSeesAllThatWasLeftPageByPageAndTakesARudeNoteOffTheWall() throws Exception {
        var room = open(MeetingKind.WORLD_CAFE, Speakers.EVERYBODY);
        post(room, "灯", Spot.NOWHERE);
        long table = wall.of(room.meeting()).getFirst().topic();
        rooms.next(room, act(), 1, SELF);
        for (int n = 1; n <= 14; n++) say(room, null, table, "第" + n + "句", 0);
        say(room, null, table, "骂人的话", 1);
        var keeper = new Visitor(port);
        var path = "/room/" + room.code() + "/console/" + room.key();
        assertThat(keeper.get(path).page().select("#left li")).hasSize(12);
        assertThat(keeper.get(path + "?page=2").page().select("#left").text()).contains("第1句");
        var rude = leaves.of(room.meeting()).getLast().id();

        keeper.sendForm(keeper.get(path), path, Map.of("act", "TAKE_OFF_LEAF", "note", "" + rude, "said", "yes"));

        assertThat(new Visitor(port)
                        .get("/room/" + room.code() + "/wall")
                        .page()
                        .text())
                .doesNotContain("骂人的话");
        var clerk = clerk();
        assertThat(clerk.get("/meetings/" + room.meeting() + "/record")
                        .page()
                        .select(".contributions1 .off")
                        .text())
                .contains("骂人的话", "撤下了");
        assertThat(clerk.get("/meetings/" + room.meeting() + "/minutes").page().text())
                .doesNotContain("骂人的话");
        keeper.sendForm(keeper.get(path), path, Map.of("act", "TAKE_OFF_LEAF", "note", "" + rude, "said", "no"));
        assertThat(new Visitor(port)
                        .get("/room/" + room.code() + "/wall")
                        .page()
                        .text())
                .contains("骂人的话");
    }

    @Test
    void theHostOfATableCarriesThreeIdeasOverAndTheRestStays() throws Exception {
        var room = open(MeetingKind.WORLD_CAFE, Speakers.EVERYBODY);
        post(room, "院里的灯", Spot.NOWHERE);
        long table = wall.of(room.meeting()).getFirst().topic();
        var host = sit(room);
        var guest = sit(room);
        refused(LiveRule.IDEAS_ARE_CARRIED_OVER_FROM_A_ROUND, () -> say(room, null, table, "太早", 1));
        rooms.next(room, act(), 1, SELF);
        seats.host(host, act(), table, SELF);
        refused(LiveRule.A_TABLE_HAS_ONE_HOST, () -> seats.host(guest, act(), table, SELF));
        seats.join(guest, act(), table, SELF);
        say(room, guest, table, "三个门口都黑", 0);
        long note = leaves.of(room.meeting()).getFirst().id();
        refused(LiveRule.THE_HOST_CARRIES_IDEAS_OVER, () -> leaves.carry(room, guest, act(), note, true, SELF));
        leaves.carry(room, host, act(), note, true, SELF);
        say(room, host, table, "先装一盏", 1);
        say(room, null, table, "电费谁出", 1);
        refused(LiveRule.A_TABLE_CARRIES_A_FEW_IDEAS_OVER, () -> say(room, host, table, "第四句", 1));
        say(room, host, table, "第四句", 0);

        rooms.next(room, act(), 2, SELF);

        assertThat(seats.group(host)).contains(table);
        assertThat(seats.group(guest)).isEmpty();
        seats.join(guest, act(), table, SELF);
        var visitor = new Visitor(port);
        var phone = visitor.get("/room/" + room.code() + "/" + guest.key()).page();
        assertThat(phone.select(".carried1 li").eachText())
                .containsExactly("第 1 轮带来三个门口都黑", "第 1 轮带来先装一盏", "第 1 轮带来电费谁出");
        assertThat(phone.select(".carried1 form")).isEmpty();
        var onTheWall = visitor.get("/room/" + room.code() + "/wall").page();
        assertThat(onTheWall.select(".cafe1 ol li")).hasSize(3);
        assertThat(onTheWall.text()).doesNotContain("第四句");
        var console = visitor.get("/room/" + room.code() + "/console/" + room.key());
        assertThat(console.page().select(".keepgrid #market .carried1 li")).hasSize(4);
        leaves.carry(room, null, act(), note, false, SELF);
        assertThat(contributions.of(room.meeting()))
                .extracting(Contribution::words)
                .contains("第四句");
        var written = visitor.sendForm(
                console,
                console.path(),
                Map.of("act", "NOTE", "topic", String.valueOf(table), "words", "纸上圈的", "carried", "1"));
        assertThat(written.page().select(".keepgrid #market .carried1 li").eachText())
                .anyMatch(one -> one.contains("纸上圈的"));
    }

    @Test
    void inACafeWhatCameBackIsATableOnlyOnceTheKeeperSaysSo() throws Exception {
        var usual = there;
        there = quarter.build("咖啡街道");
        var before = sitting(MeetingKind.ROUND_TABLE, Speakers.EVERYBODY);
        agenda.park(before, agenda.post(before, "旧车棚归谁", "", SELF), SELF);
        agenda.park(before, agenda.post(before, "谁来扫雪", "", SELF), SELF);
        var room = open(MeetingKind.WORLD_CAFE, Speakers.EVERYBODY);
        assertThat(wall.of(room.meeting())).isEmpty();
        var keeper = new Visitor(port);
        var path = "/room/" + room.code() + "/console/" + room.key();
        assertThat(keeper.get(path).page().select("#aside li b").eachText()).contains("旧车棚归谁", "谁来扫雪");
        long shed = aside(room, "旧车棚归谁");
        long snow = aside(room, "谁来扫雪");

        keeper.sendForm(keeper.get(path), path, Map.of("act", "SET_OUT", "topic", "" + shed));
        keeper.sendForm(keeper.get(path), path, Map.of("act", "SET_OUT", "topic", "" + snow));
        keeper.sendForm(keeper.get(path), path, Map.of("act", "PUT_ASIDE", "topic", "" + snow));

        assertThat(wall.of(room.meeting())).extracting(Card::title).containsExactly("旧车棚归谁");
        say(room, null, shed, "归自管会", 0);
        refused(LiveRule.WHAT_WAS_TALKED_OF_STAYS, () -> wall.putAside(room, act(), shed, SELF));
        rooms.close(room, act(), SELF);
        assertThat(agenda.of(room.meeting()))
                .filteredOn(topic -> topic.id() == snow)
                .as("waits for the next meeting")
                .extracting(AgendaTopic::state)
                .containsExactly(AgendaState.PARKED);
        there = usual;
    }

    private long aside(LiveRoom room, String title) {
        return wall.aside(room.meeting()).stream()
                .filter(topic -> topic.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void wherePeopleAreAskedVoicesWaitForTheirYes() {
        var teahouse = open(MeetingKind.TEAHOUSE, Speakers.EVERYBODY);
        assertThat(teahouse.keepsVoices()).isFalse();
        rooms.record(teahouse, act(), Recording.AGREED, SELF);
        assertThat(rooms.at(teahouse.code()).keepsVoices()).isTrue();
        assertThat(open(MeetingKind.OPEN_SPACE, Speakers.EVERYBODY).keepsVoices())
                .isTrue();
    }

    @Test
    void everybodySpeaksAsOftenAsTheRulesAllow() {
        var room = open(MeetingKind.ROUND_TABLE, Speakers.EVERYBODY);
        floor.ask(room, null, act(), new NewTurn(null, "老周"), SELF);
        refused(LiveRule.ONE_ASKS_ONCE, () -> floor.ask(room, null, act(), new NewTurn(null, "老周"), SELF));
        floor.next(room, act(), SELF);
        floor.end(room, act(), SELF);
        floor.ask(room, null, act(), new NewTurn(null, "老周"), SELF);
        floor.next(room, act(), SELF);
        refused(
                LiveRule.EVERYBODY_HAS_SO_MANY_TURNS,
                () -> floor.ask(room, null, act(), new NewTurn(null, "老周"), SELF));
        refused(LiveRule.NOBODY_WAITS_TO_SPEAK, () -> floor.next(room, act(), SELF));

        rooms.next(room, act(), 1, SELF);
        floor.ask(rooms.at(room.code()), null, act(), new NewTurn(null, "老周"), SELF);
        assertThat(floor.waiting(rooms.at(room.code()))).hasSize(1);
    }

    @Test
    void bodiesListenWhereTheRulesLetResidentsSpeak() {
        var room = open(MeetingKind.ROUND_TABLE, Speakers.RESIDENTS);
        var parties = stakeholders.of(room.meeting()).parties();

        refused(
                LiveRule.THESE_RULES_LET_RESIDENTS_SPEAK,
                () -> floor.ask(room, null, act(), new NewTurn(parties.getLast().id(), "周科长"), SELF));
        floor.ask(room, null, act(), new NewTurn(parties.getFirst().id(), "张婶"), SELF);
        assertThat(floor.waiting(room)).extracting(Turn::called).containsExactly("张婶");
    }

    @Test
    void whoNamesNoGroupOrOwnsNoHomeDoesNotGetRoundTheRule() {
        var residents = open(MeetingKind.ROUND_TABLE, Speakers.RESIDENTS);
        var seat = sit(residents);
        refused(
                LiveRule.WHO_SPEAKS_SAYS_THEIR_GROUP,
                () -> floor.ask(residents, seat, act(), new NewTurn(null, "谁"), SELF));
        var first = stakeholders.of(residents.meeting()).parties().getFirst();
        floor.ask(residents, seat, act(), new NewTurn(first.id(), "张婶家的"), SELF);
        assertThat(floor.waiting(residents)).hasSize(1);

        var owners = open(MeetingKind.ROUND_TABLE, Speakers.OWNERS);
        refused(
                LiveRule.THESE_RULES_LET_OWNERS_SPEAK,
                () -> floor.ask(owners, null, act(), new NewTurn(null, "租户"), SELF));
        floor.ask(owners, null, act(), new NewTurn(null, "房主", null, true), SELF);
        assertThat(floor.waiting(owners)).extracting(Turn::called).containsExactly("房主");
    }

    @Test
    void whoComesThemselvesIsNotReadOutAsAbsent() {
        var room = open(MeetingKind.ROUND_TABLE, Speakers.EVERYBODY);

        assertThat(floor.absent(room.meeting())).extracting(Guest::called).containsExactly("夜班师傅");
    }

    @Test
    void theKeeperTakesACardOffLowersAHandGoesAStepBackAndOpensWhatWasClosedByMistake() throws Exception {
        var room = open(MeetingKind.ROUND_TABLE, Speakers.EVERYBODY);
        post(room, "骂人的题", Spot.NOWHERE);
        post(room, "灯", Spot.NOWHERE);
        long rude = wall.of(room.meeting()).getFirst().topic();
        say(room, null, rude, "骂人的话", 0);
        wall.takeOff(room, act(), rude, true, SELF);
        rooms.next(room, act(), 1, SELF);
        rooms.next(room, act(), 2, SELF);
        assertThat(new Visitor(port)
                        .get("/room/" + room.code() + "/wall")
                        .page()
                        .text())
                .contains("灯")
                .doesNotContain("骂人的题");
        var clerk = clerk();
        assertThat(clerk.get("/meetings/" + room.meeting() + "/record").page().text())
                .contains("骂人的题 撤下了");
        assertThat(clerk.get("/meetings/" + room.meeting() + "/minutes").page().text())
                .doesNotContain("骂人的题");
        wall.takeOff(room, act(), rude, false, SELF);
        assertThat(clerk.get("/meetings/" + room.meeting() + "/minutes").page().text())
                .contains("骂人的题");

        rooms.back(room, act(), 3, SELF);
        refused(LiveRule.THIS_STEP_IS_OVER, () -> rooms.back(room, act(), 3, SELF));
        assertThat(rooms.at(room.code()).number()).isEqualTo(2);
        floor.ask(rooms.at(room.code()), null, act(), new NewTurn(null, "老周"), SELF);
        long hand = floor.waiting(rooms.at(room.code())).getFirst().id();
        floor.lower(room, act(), hand, SELF);
        assertThat(floor.waiting(rooms.at(room.code()))).isEmpty();

        rooms.close(room, act(), SELF);
        var keeper = new Visitor(port);
        var path = "/room/" + room.code() + "/console/" + room.key();
        var again = keeper.sendForm(keeper.get(path), path, Map.of("act", "REOPEN"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(rooms.at(room.code()).isOpen()).isTrue();
        assertThat(rooms.at(room.code()).number()).isEqualTo(2);
    }

    @Test
    void theKeeperPutsAQuestionCountsHandsAndAllSeeTheTotalAndTheResult() throws Exception {
        var room = open(MeetingKind.ROUND_TABLE, Speakers.EVERYBODY);
        rooms.next(room, act(), 1, SELF);
        var keeper = new Visitor(port);
        var path = "/room/" + room.code() + "/console/" + room.key();
        var put = keeper.sendForm(
                keeper.get(path), path, Map.of("act", "PUT_QUESTION", "title", "先换总管？", "entitled", "12"));
        assertThat(put.status()).isEqualTo(200);
        var question = decisions.of(room.meeting()).getFirst();
        var phone =
                new Visitor(port).get("/room/" + room.code() + "/" + sit(room).key());
        assertThat(phone.page()
                        .select("a[href='/meetings/" + room.meeting() + "/decisions/" + question.id() + "/ballot']"))
                .hasSize(1);
        assertThat(phone.page().select("[name=side]")).hasSize(3);
        refused(LiveRule.ONE_QUESTION_AT_A_TIME, () -> votes.put(room, act(), another(), SELF));
        var number = "" + question.id();
        var tooMany = keeper.sendForm(
                keeper.get(path),
                path,
                Map.of("act", "HANDS", "decision", number, "entitled", "12", "yes", "10", "no", "5"));
        assertThat(tooMany.status()).isEqualTo(422);
        var toField = tooMany.page().select(".note a").attr("href");
        assertThat(tooMany.page().select("form:has([value=HANDS]) " + toField).val())
                .isEqualTo("10");
        keeper.sendForm(
                keeper.get(path),
                path,
                Map.of("act", "HANDS", "decision", number, "entitled", "12", "yes", "8", "no", "3", "abstain", "1"));
        var counting = new Visitor(port).get("/room/" + room.code() + "/wall").page();
        assertThat(counting.select(".scene .vote1").text()).contains("先换总管？", "8", "3", "数到 12 票，能投的 12 位");

        keeper.sendForm(keeper.get(path), path, Map.of("act", "SETTLE", "decision", number, "words", "怕夏天停水"));

        assertThat(new Visitor(port)
                        .get("/room/" + room.code() + "/wall")
                        .page()
                        .select(".vote1.settled")
                        .text())
                .contains("先换总管？", "12 位参加，8 位同意");
        assertThat(decisions.of(room.meeting()).getFirst().minority()).isEqualTo("怕夏天停水");
    }

    private static NewDecision another() {
        return new NewDecision(null, "再问一个？", DecisionMatter.COMMON, 12, 0);
    }

    @Test
    void theHandOutLeadsThroughAllOfAMeeting() throws Exception {
        var meeting = gatherings.announced(
                "先换管子？", MeetingKind.OPEN_SPACE, there.community().place());
        var clerk = clerk();
        assertThat(clerk.get("/meetings/" + meeting).page().select("a[href$='/room/paper']"))
                .hasSize(1);

        var paper = clerk.get("/meetings/" + meeting + "/room/paper").page();

        assertThat(paper.select(".handout1 h3").eachText()).containsExactly("会前", "开会", "定下来", "散会前和会后");
        assertThat(paper.select("section:has(#p2) > .steps1 > li")).hasSize(8);
        assertThat(paper.text()).contains("一楼的人家 (张婶)", "还没有人", "刘芳", "赵立平");
        assertThat(paper.select(".laws1 li")).hasSize(5);
    }

    @Test
    void theHandOutIsThereBeforeAnyMeetingAndCallsEachButtonByItsWord() throws Exception {
        var clerk = clerk();

        var paper = clerk.get("/meetings/paper?kind=TEAHOUSE").page();

        assertThat(clerk.get("/meetings").page().select("a[href='/meetings/paper']"))
                .hasSize(1);
        assertThat(paper.select("section:has(#p2) > .steps1 > li")).hasSize(4);
        assertThat(paper.select(".handout1").text())
                .contains("“请大家坐下来谈”", "“坐下”", "“理清了，往下走”", "“贴出去”", "“打开主持台”", "“下一步”", "“记下举手数”")
                .contains("“看这次会议”", "“念一遍纪要”", "“我接下”", "“说说办得怎样”", "“请居民来看”")
                .contains("“哪一拨人”", "“去看看，做到了吗？”", "“看过，做到了”")
                .doesNotContain("{");
    }

    @Test
    void turnsCountedOnPaperAreOnRecordWhereNoRoomKeptThem() {
        var meeting = gatherings.announced(
                "先换管子？", MeetingKind.ROUND_TABLE, there.community().place());
        assertThat(spoken.of(meeting)).isEmpty();

        strokes.keep(meeting, List.of(new PastTurns.Tally("一楼的人家", "张婶", 3)), SELF);

        long group = stakeholders.of(meeting).parties().getFirst().id();
        assertThat(spoken.of(meeting).orElseThrow()).hasSize(3).containsOnly(new SpeakingRecord.Spoken(group, "张婶"));
    }

    @Test
    void allPrinciplesAndTheLawOfOpenSpaceStandOnTheWallWhateverTheRulesSay() throws Exception {
        var room = open(MeetingKind.OPEN_SPACE, Speakers.EVERYBODY);

        assertThat(new Visitor(port)
                        .get("/room/" + room.code() + "/wall")
                        .page()
                        .select(".scene .laws1 li")
                        .eachText())
                .containsExactly("谁来了都对", "说成什么样，都是该说的", "几时开始都不晚", "说完了就是完了", "学不到、帮不上，就换一桌");
    }

    @Test
    void theChairWhoSpeaksForNobodyIsRemindedWhenTheyWantToSpeak() throws Exception {
        var room = open(MeetingKind.ROUND_TABLE, Speakers.EVERYBODY);
        rooms.next(room, act(), 1, SELF);
        var path = "/room/" + room.code() + "/console/" + room.key();
        assertThat(new Visitor(port).get(path).page().text()).doesNotContain("主持人不站队");

        floor.ask(rooms.at(room.code()), null, act(), new NewTurn(null, "刘芳"), SELF);

        assertThat(new Visitor(port).get(path).page().text()).contains("刘芳是主持人");
    }

    @Test
    void wordsOfThoseWhoCouldNotComeAreReadOutOnce() {
        var room = open(MeetingKind.ROUND_TABLE, Speakers.EVERYBODY);
        var guest = floor.absent(room.meeting()).getFirst();

        floor.readOut(room, act(), guest.id(), SELF);

        assertThat(floor.absent(room.meeting())).isEmpty();
        refused(LiveRule.WORDS_ARE_READ_OUT_ONCE, () -> floor.readOut(room, act(), guest.id(), SELF));
        assertThat(floor.turns(room.meeting())).extracting(Turn::called).containsExactly("夜班师傅");
    }

    @Test
    void aRecordingOfSomebodyOnShiftIsPlayedByTheKeeperCountsAsATurnAndStandsInTheRecord() throws Exception {
        var meeting = gatherings.announced(
                "先换管子？", MeetingKind.ROUND_TABLE, there.community().place());
        stakeholders.add(meeting, new NewParty(Box.AFFECTED, "一楼的人家", null, 40, "张婶"), SELF);
        var group = stakeholders.of(meeting).parties().getLast();
        guests.reply(
                meeting,
                new NewGuest("夜班司机", group.id(), null, null, InvitationWay.DOOR),
                new Guest.Answer(Reply.DECLINED, Authority.OWN_VOICE, List.of(), 0, 0, true, ""),
                List.of(),
                new LeftVoice(files.keep(Pictures.wav()).key(), false));
        gatherings.sitDown(meeting, rules(Speakers.EVERYBODY));
        var room = rooms.open(meeting, List.of("茶桌"), SELF);
        var keeper = new Visitor(port);
        var console = "/room/" + room.code() + "/console/" + room.key();
        var seen = keeper.get(console);
        assertThat(seen.page().text()).contains("放“夜班司机”的录音");

        var guest = String.valueOf(guests.of(meeting).getFirst().id());
        keeper.post(console, Map.of("act", "READ", "submission", act().toString(), "guest", guest));

        var address = keeper.get(console).page().select("#voice audio").attr("src");
        assertThat(keeper.get(address).status()).isEqualTo(200);
        var phone = seats.take(room, null, "小杨", SELF);
        assertThat(new Visitor(port).get(address.replace(room.key(), phone)).status())
                .isEqualTo(404);
        assertThat(new Visitor(port)
                        .get("/room/" + room.code() + "/wall")
                        .page()
                        .text())
                .contains("夜班司机", "一楼的人家");
        var balance =
                VoiceBalance.of(floor.turns(meeting), stakeholders.of(meeting).parties(), Instant.now());
        assertThat(balance.voices())
                .filteredOn(voice -> voice.party().id() == group.id())
                .allMatch(voice -> voice.turns() == 1);
        assertThat(floor.absent(meeting)).isEmpty();
        var record =
                clerk().get("/meetings/" + meeting + "/record").page().select("#untopiced li:contains(夜班司机) audio");
        assertThat(record).hasSize(1);
        assertThat(clerk().get(record.attr("src")).status()).isEqualTo(200);
        assertThat(new Visitor(port).get(record.attr("src")).path()).isEqualTo("/log-in");
    }

    @Test
    void dotsOnPhonesAndOnPaperAreOneTotalAndGoIntoTheRecord() {
        var room = open(MeetingKind.TEAHOUSE, Speakers.EVERYBODY);
        post(room, "灯", Spot.NOWHERE);
        post(room, "车位", Spot.NOWHERE);
        var topics = wall.of(room.meeting());
        var seat = sit(room);
        refused(
                LiveRule.DOTS_HAVE_THEIR_STEP,
                () -> dots.put(seat, act(), topics.getFirst().topic(), 1, SELF));
        rooms.next(room, act(), 1, SELF);
        rooms.next(room, act(), 2, SELF);
        dots.put(seat, act(), topics.getFirst().topic(), 2, SELF);
        dots.put(seat, act(), topics.getLast().topic(), 1, SELF);
        refused(
                LiveRule.NOBODY_HAS_MORE_DOTS,
                () -> dots.put(seat, act(), topics.getLast().topic(), 2, SELF));
        dots.count(room, act(), topics.getFirst().topic(), 9, SELF);
        dots.count(room, act(), topics.getFirst().topic(), 8, SELF);

        rooms.next(room, act(), 3, SELF);

        assertThat(wall.of(room.meeting())).extracting(Card::dots).containsExactly(10, 1);
        assertThat(agenda.of(room.meeting())).extracting(one -> one.dots()).containsExactly(10, 1);
        assertThat(agenda.of(room.meeting())).allMatch(one -> one.state() == AgendaState.VOTED);
    }

    @Test
    void aWallSaysHowMuchMoreThereIsThanItHasRoomFor() throws Exception {
        var room = open(MeetingKind.TEAHOUSE, Speakers.EVERYBODY);
        for (int n = 1; n <= 22; n++) post(room, "第 " + n + " 件", Spot.NOWHERE);
        long last = wall.of(room.meeting()).getLast().topic();
        rooms.next(room, act(), 1, SELF);
        rooms.next(room, act(), 2, SELF);
        dots.count(room, act(), last, 3, SELF);

        var shown = new Visitor(port).get("/room/" + room.code() + "/wall").page();

        assertThat(shown.select(".weighed1 li").eachText())
                .hasSize(20)
                .first()
                .asString()
                .contains("第 22 件", "3");
        assertThat(shown.select(".more1").text()).isEqualTo("还有 2 条，记录里都有");
    }

    @Test
    void whoPressesTooLateSkipsNoStep() {
        var room = open(MeetingKind.TEAHOUSE, Speakers.EVERYBODY);
        rooms.next(room, act(), 1, SELF);

        refused(LiveRule.THIS_STEP_IS_OVER, () -> rooms.next(room, act(), 1, SELF));
        assertThat(rooms.at(room.code()).number()).isEqualTo(2);
    }

    @Test
    void onlyOnesOwnTopicIsTakenDownAndOnlyBeforeAnybodyTalksOfIt() {
        var room = open(MeetingKind.OPEN_SPACE, Speakers.EVERYBODY);
        var own = sit(room);
        var other = sit(room);
        wall.post(room, own, act(), "灯", "小杨", Spot.NOWHERE, SELF);
        long topic = wall.of(room.meeting()).getFirst().topic();
        refused(LiveRule.WHAT_OTHERS_POSTED_STAYS, () -> wall.withdraw(other, act(), topic, SELF));
        seats.join(other, act(), topic, SELF);
        refused(LiveRule.WHAT_WAS_TALKED_OF_STAYS, () -> wall.withdraw(own, act(), topic, SELF));
        wall.post(room, own, act(), "车位", "小杨", Spot.NOWHERE, SELF);

        wall.withdraw(own, act(), wall.of(room.meeting()).getLast().topic(), SELF);

        assertThat(agenda.of(room.meeting())).extracting(one -> one.title()).containsExactly("灯");
    }

    @Test
    void aClosedRoomTakesNothingAndItsCodeIsFree() {
        var room = open(MeetingKind.TEAHOUSE, Speakers.EVERYBODY);
        rooms.close(room, act(), SELF);

        refused(LiveRule.THIS_ROOM_IS_CLOSED, () -> post(room, "灯", Spot.NOWHERE));
        refused(LiveRule.THIS_ROOM_IS_CLOSED, () -> seats.take(room, null, "", SELF));
        assertThatThrownBy(() -> rooms.kept(room.code(), "aaaaaaaaaaaaaaaa")).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutAScriptAPhonePostsAndTheConsoleSeesIt() throws Exception {
        var room = open(MeetingKind.OPEN_SPACE, Speakers.EVERYBODY);
        rooms.next(room, act(), 1, SELF);
        var resident = new Visitor(port);
        var door = resident.get("/room/" + room.code());
        var phone = resident.sendForm(door, "/room/" + room.code(), Map.of("naming", "own", "called", "老周家的"));
        assertThat(phone.path()).matches("/room/\\d{4}/[a-z2-9]{16}");
        var refused = resident.sendForm(phone, phone.path(), Map.of("title", " ", "naming", "own"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".err").text()).isNotEmpty();
        var posted = resident.sendForm(phone, phone.path(), Map.of("title", "轮椅从哪儿走？", "naming", "own", "spot", "3-0"));
        assertThat(posted.page().select(".saidlist").text()).contains("轮椅从哪儿走？");

        var keeper = new Visitor(port);
        var console = keeper.get("/room/" + room.code() + "/console/" + room.key());
        assertThat(console.status()).isEqualTo(200);
        assertThat(console.page().select(".cardlist1").text()).contains("轮椅从哪儿走？", "老周家的");
        assertThat(new Visitor(port)
                        .get("/room/" + room.code() + "/wall")
                        .page()
                        .select(".market")
                        .text())
                .contains("轮椅从哪儿走？");
        assertThat(keeper.get("/room/" + room.code() + "/console/bbbbbbbbbbbbbbbb")
                        .status())
                .isEqualTo(404);
    }

    private Visitor clerk() throws Exception {
        var name = "clerk" + ++clerks;
        quarter.colleague(name, "刘芳", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        return Visitor.loggedIn(port, name);
    }

    private LiveRoom open(MeetingKind kind, Speakers speakers) {
        return rooms.open(sitting(kind, speakers), List.of("东窗", "西墙", "茶桌", "院子里"), SELF);
    }

    private Seat sit(LiveRoom room) {
        return seats.seat(room, seats.take(room, null, "", SELF));
    }

    private void post(LiveRoom room, String title, Spot wish) {
        wall.post(room, null, act(), title, "", wish, SELF);
    }

    private void say(LiveRoom room, @Nullable Seat by, long topic, String words, int carried) {
        leaves.leave(room, by, act(), new NewLeaf(topic, "", words, false, carried), List.of(), SELF);
    }

    private MeetingId sitting(MeetingKind kind, Speakers speakers) {
        var place = there.community().place();
        var meeting = gatherings.announced("先换管子？", kind, place);
        stakeholders.add(meeting, new NewParty(Box.DECIDES, "居委会", there.committee(), null, "周明"), SELF);
        guests.reply(
                meeting,
                new NewGuest("夜班师傅", null, null, null, InvitationWay.DOOR),
                new Guest.Answer(Reply.DECLINED, Authority.OWN_VOICE, List.of(), 0, 0, true, "五点的冰先管管"),
                List.of());
        guests.reply(
                meeting,
                new NewGuest("要来的人", null, null, null, InvitationWay.DOOR),
                new Guest.Answer(Reply.COMING, Authority.OWN_VOICE, List.of(), 0, 0, false, "我带茶叶来"),
                List.of());
        gatherings.sitDown(meeting, rules(speakers));
        return meeting;
    }

    private static NewRules rules(Speakers speakers) {
        return new NewRules(
                "规矩", speakers, 2, 2, true, false, null, VotingThreshold.MAJORITY, 0, List.of("一个人说完，下一个再说"));
    }

    private static UUID act() {
        return UUID.randomUUID();
    }
}
