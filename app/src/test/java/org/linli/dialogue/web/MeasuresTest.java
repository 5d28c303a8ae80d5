package org.linli.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.AgendaTopic.Position;
import org.linli.dialogue.Box;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.FourRoles;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.MoneyLine;
import org.linli.dialogue.MoneyPart;
import org.linli.dialogue.NewCommitment;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Origin;
import org.linli.dialogue.OutcomeMeasure;
import org.linli.dialogue.Owner;
import org.linli.dialogue.PastMeeting;
import org.linli.dialogue.PastMeeting.Group;
import org.linli.dialogue.PastMeeting.Move;
import org.linli.dialogue.PastMeeting.Promise;
import org.linli.dialogue.PastMeeting.Step;
import org.linli.dialogue.PastMeeting.Topic;
import org.linli.dialogue.PastMeetings;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.SpeakingRecord;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.VotingThreshold;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.Money;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Five figures over a meeting whose every record is known.
@DatabaseTest
@Import({Quarter.class, MeasuresTest.Counted.class})
class MeasuresTest {

    /// A room that kept count of who spoke.
    static class Counted {

        @Bean
        SpeakingRecord counted(Stakeholders stakeholders) {
            return meeting -> turns(stakeholders, meeting);
        }

        private static Optional<List<SpeakingRecord.Spoken>> turns(Stakeholders stakeholders, MeetingId meeting) {
            var parties = stakeholders.of(meeting).parties();
            if (parties.size() < 3) return Optional.empty();
            long affected = parties.getFirst().id();
            return Optional.of(List.of(
                    new SpeakingRecord.Spoken(affected, "张婶"),
                    new SpeakingRecord.Spoken(affected, "老周"),
                    new SpeakingRecord.Spoken(affected, "张婶"),
                    new SpeakingRecord.Spoken(parties.get(1).id(), "周明")));
        }
    }

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static AccountId officer;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static AccountId warden;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    PastMeetings past;

    @Autowired
    Commitments commitments;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        officer = quarter.colleague("zhou", "周明", Role.DEPARTMENT_OFFICER, there.subdistrict(), there.committee());
        warden = quarter.colleague("ma", "马秀兰", Role.WARDEN, there.community(), there.committee());
        quarter.colleague("fang", "刘芳", Role.FACILITATOR, there.community(), there.committee());
        quarter.colleague("far", "那里", Role.COMMUNITY_SECRETARY, quarter.elsewhere(), there.committee());
        past.add(held("先换管子？", "马秀兰", true));
        past.add(held("灯修哪盏？", "刘芳", false));
        past.add(held("谁来扫雪？", "没人认识的", false));
    }

    @Test
    void promisesCountByTheDayThatWasNamedFirst() throws Exception {
        var figure = figure(OutcomeMeasure.M09);

        // one kept in time; one put off and then kept by the second day; one whose day has passed
        assertThat(figure).contains("33%", "1 / 3", "1 件改过日子", "0 件有照片，1 件只有文字", "算法第 2 版");
    }

    @Test
    void whatGaveWayIsNotKeptOnceItsDayHasPassedUnlessTheOtherWasKeptByThen() throws Exception {
        var secretary = known(officer, "李慧敏", Role.COMMUNITY_SECRETARY);
        var before = new Promise(promise("拆违建", -20), List.of(), List.of(step(Move.ACCEPT, secretary, 38)));
        past.add(held("墙角堆的谁来清？", "马秀兰", List.of(before)));
        var ahead = named("拆违建");

        var other = commitments.renegotiate(ahead, promise("改成绿地", -30), "换个办法", secretary);

        assertThat(commitments.isPublic(other)).isTrue();
        assertThat(figure(OutcomeMeasure.M09)).as("its day lies ahead").contains("1 / 3");
        db.sql("update dialogue.commitment set agreed_until = :day where id = :id")
                .param("day", day(3))
                .param("id", ahead.value())
                .update();
        assertThat(figure(OutcomeMeasure.M09)).as("its day has passed").contains("1 / 4");
        db.sql("update dialogue.commitment set state = 'KEPT', done_on = :day where id = :id")
                .param("day", day(4))
                .param("id", other.value())
                .update();
        assertThat(figure(OutcomeMeasure.M09))
                .as("the other was kept by that day")
                .contains("2 / 4");
        db.sql("update dialogue.commitment set state = 'DRAFTED' where id in (:ids)")
                .param("ids", List.of(ahead.value(), other.value()))
                .update();
    }

    private CommitmentId named(String what) {
        return db.sql("select id from dialogue.commitment where what = :what")
                .param("what", what)
                .query((row, n) -> new CommitmentId(row.getLong("id")))
                .single();
    }

    @Test
    void moneyIsShownInAmountsWithWhatDecidedIt() throws Exception {
        assertThat(figure(OutcomeMeasure.M10))
                .contains("新加 340,000 元", "区财政", "第 17 号变更")
                .doesNotContain("%");
    }

    @Test
    void whoWasInTheRoomIsCountedGroupByGroup() throws Exception {
        assertThat(figure(OutcomeMeasure.M11)).contains("2 / 3", "没到的：租户", "2 个会不知道");
    }

    @Test
    void voicesAreCountedWhereARoomKeptCount() throws Exception {
        assertThat(figure(OutcomeMeasure.M12)).contains("75%", "3 / 4", "一句没说的：租户", "没有记发言");
    }

    @Test
    void aChairIsKnownByTheirRoleAndOtherwiseNotKnown() throws Exception {
        assertThat(figure(OutcomeMeasure.M31)).contains("50%", "1 / 2", "马秀兰，居民", "刘芳，外面请来的", "1 个会不知道");
    }

    @Test
    void figuresAreOfTheOwnPlacesAndTheWhileThatIsAsked() throws Exception {
        var far = Visitor.loggedIn(port, "far").get("/meetings/measures");
        assertThat(far.page().text()).doesNotContain("先换管子？").contains("这段时间里没有可算的");

        var before = Visitor.loggedIn(port, "li").get("/meetings/measures?from=2019-01-01&until=2019-12-31");

        assertThat(before.page().text()).doesNotContain("先换管子？");
    }

    @Test
    void promisesAreFoundByWordsAndByHowFarTheyAre() throws Exception {
        var here = "/promises?in=" + there.community().place();
        var visitor = new Visitor(port);

        assertThat(visitor.get(here).page().select(".promise1")).hasSize(3);
        var over = visitor.get(here + "&part=over").page();
        assertThat(over.select(".promise1 h3").text()).contains("换总管", "填平沟").doesNotContain("装路灯");
        // how much was kept is said of all of them, whatever is looked at
        assertThat(over.select(".figures1").text()).contains("1 件按时做到，到日子的有 3 件");
        assertThat(visitor.get(here + "&words=路灯").page().select(".promise1")).hasSize(1);
    }

    private String figure(OutcomeMeasure measure) throws Exception {
        var page = Visitor.loggedIn(port, "li").get("/meetings/measures").page();
        var found = page.selectFirst("li[aria-labelledby=" + measure + "]");
        assertThat(found).isNotNull();
        return found == null ? "" : found.text();
    }

    private PastMeeting held(String title, String chair, boolean full) {
        return held(title, chair, full, full ? promises() : List.of());
    }

    private PastMeeting held(String title, String chair, List<Promise> promises) {
        return held(title, chair, false, promises);
    }

    private PastMeeting held(String title, String chair, boolean full, List<Promise> promises) {
        return new PastMeeting(
                new MeetingDraft(
                        title,
                        "",
                        MeetingKind.ROUND_TABLE,
                        DecisionKind.CONSULTATION,
                        null,
                        there.community().place(),
                        Origin.NONE),
                known(officer, "周明", Role.COMMUNITY_SECRETARY),
                at(44),
                at(42),
                FourRoles.NONE,
                new Schedule(at(40), 90, "茶室", null, chair, "赵立平"),
                rules(),
                full ? groups() : List.of(new Group(new NewParty(Box.AFFECTED, "一楼", null, 9, "李姐"), 0, 0)),
                List.of(new Topic("管子", "", "", Map.<Integer, Position>of(), false)),
                List.of(),
                promises,
                "");
    }

    private static NewRules rules() {
        return new NewRules(
                "院里的规矩", Speakers.EVERYBODY, 2, 2, true, true, null, VotingThreshold.MAJORITY, 0, List.of("对事，不对人"));
    }

    private static List<Group> groups() {
        return List.of(
                new Group(new NewParty(Box.AFFECTED, "一楼的人家", null, 26, "张婶"), 12, 0),
                new Group(new NewParty(Box.DECIDES, "区城建局", null, null, "周明"), 1, 1),
                new Group(new NewParty(Box.AFFECTED, "租户", null, 23, ""), 0, 0));
    }

    private List<Promise> promises() {
        var owner = known(officer, "周明", Role.DEPARTMENT_OFFICER);
        var watcher = known(warden, "马秀兰", Role.WARDEN);
        return List.of(
                new Promise(
                        promise("换总管", 30),
                        List.of(new MoneyLine(
                                MoneyPart.ADDED,
                                Money.yuan("340000"),
                                "区财政",
                                DecidedBy.elsewhere("第 17 号变更"),
                                "李慧敏",
                                at(35))),
                        List.of(
                                step(Move.ACCEPT, owner, 38),
                                step(Move.SHOW_DONE, owner, 32),
                                step(Move.VERIFY, watcher, 31))),
                new Promise(
                        promise("填平沟", 25),
                        List.of(),
                        List.of(
                                step(Move.ACCEPT, owner, 38),
                                new Step(Move.PUT_OFF, owner, at(26), "管材晚到", day(15)),
                                step(Move.SHOW_DONE, owner, 16),
                                step(Move.VERIFY, watcher, 14))),
                new Promise(promise("装路灯", 10), List.of(), List.of(step(Move.ACCEPT, owner, 38))));
    }

    private NewCommitment promise(String what, int ago) {
        return new NewCommitment(null, what, new Owner("周明", null, officer, null), day(ago), "张婶");
    }

    private Step step(Move move, Actor by, int ago) {
        return new Step(move, by, at(ago), "做完了", null);
    }

    private static Actor known(AccountId account, String name, Role role) {
        return new Actor(
                account, null, name, List.of(new Grant(role, there.community(), Period.since(LocalDate.EPOCH))));
    }

    private Instant at(int ago) {
        return day(ago).atTime(15, 0).atZone(Days.ZONE).toInstant();
    }

    private LocalDate day(int ago) {
        return Days.today(clock).minusDays(ago);
    }
}
