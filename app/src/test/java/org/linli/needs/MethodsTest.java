package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.journal.Reactions;
import org.linli.needs.Evidence.Speaks;
import org.linli.requests.Channel;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Role;
import org.linli.surveys.Polls;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.linli.ui.BilingualText;
import org.linli.walks.FindingKind;
import org.linli.walks.Noted;
import org.linli.walks.Verdict;
import org.linli.walks.WalkFacts;
import org.linli.walks.Walking;
import org.linli.walks.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each intake keeps the way in which it was heard, and what each way has brought is counted once.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MethodsTest {

    private static final Actor SELF = Actor.program("test");

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    GivenNeeds given;

    @Autowired
    Polls polls;

    @Autowired
    HearingMethods methods;

    @Autowired
    Yields yields;

    @Autowired
    Requests requests;

    @Autowired
    Walks walks;

    @Autowired
    Walking walking;

    @Autowired
    Needs needs;

    @Autowired
    EvidenceBook book;

    @Autowired
    NeedsAssessments assessments;

    @Autowired
    Reactions reactions;

    @Autowired
    JdbcClient db;

    private Quarter.Built built;

    @BeforeAll
    void build() {
        built = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
        quarter.colleague("men", "门长孙", Role.WARDEN, built.community(), built.committee());
        quarter.colleague("li", "李慧敏", Role.SUBDISTRICT_OFFICER, built.subdistrict(), built.committee());
    }

    @BeforeEach
    void clear() {
        db.sql(
                        "truncate needs.topic, needs.need, needs.assessment, needs.hearing, needs.hearing_method, walks.walk, surveys.survey, requests.request cascade")
                .update();
    }

    @Test
    void theDeskKeepsWhetherItCameAtADoorByTheBoxOrAsAWardensNote() throws Exception {
        assertThat(usual("zhao")).isEqualTo("CALL");
        assertThat(usual("men")).isEqualTo("WARDEN");
        for (var way : new String[] {"VISIT", "BOX", "WARDEN", "DESK", "CALL"})
            assertThat(told(way)).isEqualTo(way);
        assertThat(told("SPREADSHEET")).isEqualTo("CALL");
    }

    @Test
    void whatWasHeardKeepsItsMethodHoweverThatIsWrittenAnewOrLeftOff() throws Exception {
        name(1, "意见箱", List.of(Channel.BOX), List.of(), today());
        tell(Channel.BOX);
        name(1, "门长条子", List.of(Channel.WARDEN), List.of(), today());
        name(2, "新的意见箱", List.of(Channel.BOX), List.of(), today());
        tell(Channel.BOX);
        tell(Channel.BOX);
        assertThat(heard(1)).isEqualTo(1);
        assertThat(heard(2)).isEqualTo(2);

        var li = Visitor.loggedIn(port, "li");
        assertThat(li.sendForm(li.get("/needs/methods?edit=2"), "/needs/methods/leave-off", Map.of())
                        .path())
                .isEqualTo("/needs/methods");
        tell(Channel.BOX);
        assertThat(heard(2)).isEqualTo(2);
        assertThat(brought(Channel.BOX).heard()).isEqualTo(1);
        assertThat(li.get("/needs/methods").page().select(".yield").text()).contains("新的意见箱", "已经不用了");
        name(2, "茶馆", List.of(Channel.TEAHOUSE), List.of(), today());
        assertThat(methods.of(built.subdistrict()))
                .extracting(one -> one.name().zh())
                .containsExactly("门长条子", "茶馆");
    }

    @Test
    void whatBelongsToNoMethodIsHeardByTheOneThatIsNamedForItFromItsFirstDayOn() throws Exception {
        tell(Channel.BOX);
        assertThat(brought(Channel.BOX).heard()).isEqualTo(1);
        name(1, "意见箱", List.of(Channel.BOX), List.of(), today().minusYears(1));
        assertThat(heard(1)).isEqualTo(1);
        refused(NeedRule.A_METHOD_BEGINS_BY_TODAY, () -> name(2, "茶馆", List.of(), List.of(), today().plusDays(1)));
    }

    @Test
    void heardEvidenceAndNeedsAreCountedOnceAndAlikeOnBothPages() throws Exception {
        name(1, "入户", List.of(Channel.VISIT), List.of(EvidenceKind.VISIT), today());
        name(2, "楼长上门", List.of(), List.of(EvidenceKind.VISIT), today());
        name(3, "一起走", List.of(Channel.WALK), List.of(EvidenceKind.WALK), today());
        name(4, "问卷", List.of(), List.of(EvidenceKind.SURVEY), today());
        var concern = tell(Channel.VISIT);
        walked("坡道太陡");
        answered(7);
        var need = raise("凉亭能坐人");
        book.addConcern(need, concern, 2, Speaks.FOR, SELF);
        book.add(need, visit("先上门的", today(), null), SELF);
        book.add(need, visit("楼长去的", today(), 2), SELF);
        var other = raise("坡道能走");
        book.add(other, visit("楼长又去", today(), 2), SELF);
        book.add(other, visit("早先去的", today().minusYears(3), 2), SELF);
        reactions.settle(Duration.ofSeconds(60));

        var brought = yields.of(built.subdistrict(), today().minusYears(1), today());
        assertThat(brought)
                .extracting(
                        one -> Objects.requireNonNull(one.method()).number(),
                        Yield::heard,
                        Yield::evidence,
                        Yield::needs)
                .containsExactly(tuple(1, 1, 2, 1), tuple(2, 0, 2, 2), tuple(3, 1, 0, 0), tuple(4, 7, 0, 0));

        var assessment = assessments.open(
                built.community().place(), today().minusYears(1), today(), NeedsAssessment.Way.DOTS, 10, SELF);
        assertThat(assessments.gathered(assessment, SELF).ways())
                .extracting(Gathered.Way::name, Gathered.Way::said, Gathered.Way::pieces, Gathered.Way::needs)
                .containsExactly(
                        tuple("入户", 1, 2, 1), tuple("楼长上门", 0, 2, 2), tuple("一起走", 1, 0, 0), tuple("问卷", 7, 0, 0));
        var rows = Visitor.loggedIn(port, "li")
                .get("/needs/methods")
                .page()
                .select(".yield tbody tr")
                .eachText();
        assertThat(rows.getFirst()).contains("改“入户” 1 2 1 0");
        assertThat(rows.get(1)).contains("改“楼长上门” 0 2 2");
    }

    @Test
    void aSubdistrictThatHasNamedNoMethodLosesNothing() throws Exception {
        var need = raise("凉亭能坐人");
        book.add(need, visit("上门听到", today(), null), SELF);
        book.add(need, new NewEvidence(EvidenceKind.STATISTIC, "", "年报", "街道", today(), 2, Speaks.FOR, null), SELF);
        walked("坡道太陡");
        assertThat(yields.of(built.community(), today(), today()))
                .extracting(Yield::channel, Yield::kind, Yield::heard, Yield::evidence, Yield::needs)
                .containsExactlyInAnyOrder(
                        tuple(Channel.WALK, null, 1, 0, 0),
                        tuple(Channel.VISIT, null, 0, 1, 1),
                        tuple(null, EvidenceKind.STATISTIC, 0, 1, 1));
    }

    private int heard(int number) {
        return yields.of(built.subdistrict(), today(), today()).stream()
                .filter(one -> one.method() != null && one.method().number() == number)
                .mapToInt(Yield::heard)
                .sum();
    }

    private Yield brought(Channel channel) {
        return yields.of(built.subdistrict(), today(), today()).stream()
                .filter(one -> one.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private void name(int number, String name, List<Channel> channels, List<EvidenceKind> kinds, LocalDate since) {
        var nothing = new BilingualText("", "");
        methods.set(
                built.subdistrict(),
                new HearingMethod(0, number, new BilingualText(name, ""), nothing, nothing, channels, kinds, since),
                SELF);
    }

    private RequestId tell(Channel channel) throws InterruptedException {
        var id = requests.submit(Told.at(built.building(), "路灯不亮", channel, true), SELF)
                .id();
        reactions.settle(Duration.ofSeconds(60));
        return id;
    }

    private void walked(String words) {
        var id = walks.plan(built.community().place(), new WalkFacts("走一遍", "", "", today()), SELF);
        var walk = walks.get(id, SELF);
        var walker = walking.join(walk, "张阿姨", Actor.PUBLIC);
        var noted = new Noted(
                UUID.randomUUID(), FindingKind.WAY, Verdict.BAD, words, built.building(), "", null, List.of());
        walking.note(walk, walker, noted, Actor.PUBLIC);
    }

    private void answered(int answers) {
        var survey = polls.open(built.community().place(), SELF);
        db.sql("""
                insert into surveys.answer (survey, channel, submission, answered_at, said)
                select :survey, 'PAPER', gen_random_uuid(), case when n = 1 then now() - interval '2 years' else now() end, '{}'
                from   generate_series(1, :answers + 1) n
                """).param("survey", survey.value()).param("answers", answers).update();
    }

    private static NewEvidence visit(String title, LocalDate day, @Nullable Integer method) {
        return new NewEvidence(EvidenceKind.VISIT, "", title, "赵立平", day, 2, Speaks.FOR, method);
    }

    private NeedId raise(String title) {
        return given.raise(title, built.community().place());
    }

    private static LocalDate today() {
        return LocalDate.now(Days.ZONE);
    }

    private String usual(String name) throws Exception {
        return Visitor.loggedIn(port, name)
                .get("/desk")
                .page()
                .select("input[name=channel][checked]")
                .val();
    }

    /// What is kept of the way in which it is said to have come.
    private String told(String way) throws Exception {
        var typed = new HashMap<>(Map.of("channel", way, "body", "路灯不亮 " + way, "how", "later", "go", "send"));
        typed.put("place", String.valueOf(built.building().value()));
        assertThat(Visitor.loggedIn(port, "zhao").post("/desk", typed).status()).isEqualTo(200);
        return db.sql("select channel from requests.request order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
