package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.needs.Evidence.Speaks;
import org.linli.people.Contact;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.requests.Urgency;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Needs on a real database: what they stand on, who decides, who may read, and when they are over.
@DatabaseTest
class NeedsTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    GivenNeeds given;

    @Autowired
    Needs needs;

    @Autowired
    EvidenceBook book;

    @Autowired
    Ageing ageing;

    @Autowired
    Requests requests;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
    }

    @Test
    void aConcernCountsOnceAlsoThroughTheOneItWasMergedInto() {
        var need = raise("没有地方晾被子");
        var first = say("没有地方晾被子", null);
        var same = say("被子没地方晾", null);
        requests.accept(first, SELF);
        requests.classify(first, "HOU1", Urgency.DELAY, SELF);
        requests.merge(same, first, SELF);

        book.addConcern(need, first, 2, Speaks.FOR, SELF);

        refused(NeedRule.A_CONCERN_COUNTS_ONCE, () -> book.addConcern(need, same, 2, Speaks.FOR, SELF));
        assertThat(book.evidence(need)).hasSize(1);
    }

    @Test
    void aPersonCountsOnceHoweverOftenTheyHaveSpoken() {
        var need = raise("晚上没有公交");
        book.addConcern(need, say("七点以后没有车", "138 0000 5678"), 1, Speaks.FOR, SELF);
        var again = say("晚上还是没有车", "13800005678");

        refused(NeedRule.A_PERSON_COUNTS_ONCE, () -> book.addConcern(need, again, 1, Speaks.AGAINST, SELF));
        book.addConcern(need, say("我们那边也没有", "13800005679"), 1, Speaks.FOR, SELF);
        assertThat(book.evidence(need)).hasSize(2);
    }

    @Test
    void whatWasStruckOutMayCountAgainAndTakesItsFigureAlong() {
        var need = raise("没有修鞋的");
        var survey = book.add(need, survey("问卷：30 家要修鞋"), SELF);
        book.estimate(need, figure(survey, 20, 30, 40), SELF);
        assertThat(size(need)).isEqualTo("20 30 40");

        book.strike(need, survey, "问错了院子", SELF);

        assertThat(size(need)).isNull();
        assertThat(book.evidence(need))
                .singleElement()
                .satisfies(one -> assertThat(one.counts()).isFalse());
    }

    @Test
    void everyFigureNamesItsEvidenceAndEachSourceCountsOnce() {
        var need = raise("没有打印店");
        refused(NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE, () -> book.estimate(need, figure(null, 1, 2, 3), SELF));
        refused(NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE, () -> book.estimate(need, figure(4711L, 1, 2, 3), SELF));
        var survey = book.add(need, survey("问卷"), SELF);
        refused(NeedRule.AN_INTERVAL_HOLDS_ITS_FIGURE, () -> book.estimate(need, figure(survey, 30, 20, 40), SELF));
        book.estimate(need, figure(survey, 20, 30, 40), SELF);

        refused(NeedRule.A_SOURCE_COUNTS_ONCE, () -> book.estimate(need, figure(survey, 25, 35, 45), SELF));
    }

    @Test
    void evidenceOfAnotherPlaceIsNotTaken() {
        var need = needs.raise(draft("河沿没有菜店", there.other()), SELF);
        var tiexi = say("铁西没有菜店", null);

        refused(NeedRule.A_CONCERN_LIES_IN_THE_PLACE, () -> book.addConcern(need, tiexi, 1, Speaks.FOR, SELF));
    }

    @Test
    void aWorkerProposesAndASecretaryDecides() {
        var worker = actor(Role.COMMUNITY_WORKER, there.community());
        var secretary = actor(Role.COMMUNITY_SECRETARY, there.community());
        var stranger = actor(Role.COMMUNITY_SECRETARY, there.other());
        var need = needs.raise(draft("没有理发店", there.community()), worker);
        book.add(need, survey("走访：20 户"), worker);

        assertThatThrownBy(() -> needs.verify(need, "看过", true, worker)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> needs.verify(need, "看过", true, stranger)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> needs.raise(draft("x", there.community()), stranger))
                .isInstanceOf(NotAllowed.class);
        needs.verify(need, "李慧敏去看过", true, secretary);

        assertThat(needs.acts(need, worker)).isEmpty();
        assertThat(needs.acts(need, secretary)).contains(NeedAct.SIZE, NeedAct.CHANGE);
    }

    @Test
    void whatIsDoneWithANeedStandsInTheJournal() {
        var need = sized("老人过街没有人扶");
        needs.prioritise(need, Priority.FIRST, "上个月摔了两个", SELF);
        needs.leaveUnmet(need, "没有人手", SELF);

        assertThat(journal.story(need.subject(), EnumSet.of(Visibility.STAFF)))
                .extracting(Entry::type)
                .containsSubsequence(
                        "NeedRaised",
                        "EvidenceAdded",
                        "EstimateAdded",
                        "NeedVerified",
                        "NeedSized",
                        "NeedPrioritised",
                        "NeedLeftUnmet");
    }

    @Test
    void aYearWithoutALookEndsANeedByItself() {
        var old = sized("没有公共澡堂");
        var fresh = sized("没有裁缝");
        db.sql("update needs.need set expires_on = current_date - 1 where id = :id")
                .param("id", old.value())
                .update();

        ageing.keep();

        assertThat(state(old)).isEqualTo("EXPIRED");
        assertThat(state(fresh)).isEqualTo("SIZED");
    }

    @Test
    void neighboursReadWhatWasVerifiedForThemAndNeverWhoSaidIt() throws Exception {
        var hidden = raise("谁家的难处不该外传");
        var need = raise("晚上没有地方写作业");
        book.addConcern(need, say("我家孩子没地方写作业，住三楼", "13800001111"), 1, Speaks.FOR, SELF);
        needs.verify(need, "看过", true, SELF);
        var neighbour = new Visitor(port);

        assertThat(neighbour.get("/needs/" + hidden).status()).isEqualTo(404);
        var page = neighbour.get("/needs/" + need);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().text()).contains("晚上没有地方写作业").doesNotContain("我家孩子", "13800001111", "138");
        assertThat(page.page().select("main a[href^=/requests]")).isEmpty();
        assertThat(neighbour.get("/needs").page().text()).contains("晚上没有地方写作业").doesNotContain("谁家的难处不该外传");
    }

    @Test
    void fewerThanFiveAreNotNamed() throws Exception {
        var need = raise("双胞胎没有托管");
        var survey = book.add(need, survey("问过"), SELF);
        book.estimate(need, figure(survey, 1, 2, 3), SELF);
        needs.verify(need, "看过", true, SELF);

        assertThat(new Visitor(port)
                        .get("/needs")
                        .page()
                        .select("tr:contains(双胞胎) .many")
                        .text())
                .contains("少于 5")
                .doesNotContain("2 ");
        assertThat(new Visitor(port).get("/needs/" + need).page().select(".forest"))
                .as("single estimates on the page of the need")
                .isEmpty();
    }

    @Test
    void theHoursOfAWeekArePaintedWithoutAScript() throws Exception {
        var need = raise("傍晚没有人看孩子");
        var survey = book.add(need, survey("问过一圈"), SELF);
        quarter.colleague("chen", "陈素琴", Role.GRID_WORKER, there.community(), there.committee());
        var visitor = new Visitor(port);
        visitor.get("/log-in");
        visitor.post("/log-in", Map.of("name", "chen", "password", Quarter.PASSWORD, "to", "/me"));
        var page = visitor.get("/needs/" + need + "/hours");

        visitor.sendForm(
                page,
                "/needs/" + need + "/hours",
                Map.of(
                        "brush",
                        "3",
                        "cell",
                        "18",
                        "day",
                        "1",
                        "from",
                        "17",
                        "until",
                        "19",
                        "evidence",
                        String.valueOf(survey)));

        var week = hours(need);
        assertThat(week.at(0, 18)).isEqualTo(3);
        assertThat(List.of(week.at(1, 16), week.at(1, 17), week.at(1, 18), week.at(1, 19)))
                .containsExactly(0, 3, 3, 0);
        var shown = visitor.get("/needs/" + need).page();
        assertThat(shown.select(".heat td.h3")).hasSize(3);
        assertThat(shown.select("section[aria-labelledby=n2]").text()).contains("问过一圈");
    }

    @Test
    void hoursAndFiguresAtPlacesNameTheirEvidence() {
        var need = raise("傍晚没有人看孩子");
        var evening = WeekHours.NEVER.painted(List.of(18), 3);
        var survey = book.add(need, survey("问过一圈"), SELF);
        var gone = book.add(need, survey("问错了院子"), SELF);
        book.strike(need, gone, "问错了", SELF);

        refused(NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE, () -> needs.paint(need, evening, null, SELF));
        refused(NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE, () -> needs.paint(need, evening, gone, SELF));
        refused(NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE, () -> needs.paint(need, evening, 0L, SELF));
        refused(
                NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE,
                () -> needs.spread(need, Map.of(there.building(), 12), null, SELF));

        needs.paint(need, WeekHours.NEVER, null, SELF);
        needs.spread(need, Map.of(there.building(), 12), survey, SELF);
        needs.spread(need, Map.of(there.building(), 12), null, SELF);
        book.addConcern(need, say("没人看孩子", null), 1, Speaks.FOR, SELF);
        needs.paint(need, evening, 0L, SELF);

        assertThat(db.sql("select evidence from needs.need_place where need = :id")
                        .param("id", need.value())
                        .query(Long.class)
                        .single())
                .as("a figure that stays keeps what it stands on")
                .isEqualTo(survey);
    }

    @Test
    void aNeedMayBeTheCommitteesOwn() {
        var draft = draft("居委会没有律师", there.community());
        var own = new NeedDraft(
                draft.title(),
                "",
                draft.place(),
                new Holder.Body(there.committee()),
                "LAW2",
                Unit.TIMES_A_MONTH,
                Strength.HELPS,
                draft.since(),
                "",
                "",
                false);

        assertThat(state(needs.raise(own, SELF))).isEqualTo("RAISED");
    }

    @Test
    void otherPeopleAreNamed() {
        var draft = draft("x", there.community());
        var nameless = new NeedDraft(
                draft.title(),
                "",
                draft.place(),
                new Holder.Residents(Circle.OTHER, " "),
                "HOU1",
                Unit.PEOPLE,
                Strength.HELPS,
                draft.since(),
                "",
                "",
                false);

        refused(NeedRule.OTHER_PEOPLE_ARE_NAMED, () -> needs.raise(nameless, SELF));
    }

    @Test
    void whoMayNotSeeAConcernDoesNotLearnOfItByAddingIt() {
        var need = needs.raise(draft("两头都缺", there.community()), SELF);
        var narrow = new Actor(
                new AccountId(9),
                null,
                "窄",
                List.of(new Grant(Role.COMMUNITY_WORKER, there.community(), Period.since(LocalDate.of(2020, 1, 1)))));
        var elsewhere = sayAt("别处的事", null, quarter.elsewhere());

        assertThatThrownBy(() -> book.addConcern(need, elsewhere, 1, Speaks.FOR, narrow))
                .isInstanceOf(NotFound.class);
    }

    private NeedId sized(String title) {
        return given.sized(title, there.community().place());
    }

    private NeedId raise(String title) {
        return given.raise(title, there.community().place());
    }

    private static NeedDraft draft(String title, PlacePath place) {
        return GivenNeeds.draft(title, place.place());
    }

    private static NewEvidence survey(String title) {
        return GivenNeeds.piece(EvidenceKind.SURVEY, title);
    }

    private static NewEstimate figure(@Nullable Long evidence, int low, int middle, int high) {
        return new NewEstimate(evidence, Estimate.Method.SAMPLE, low, middle, high, "", "");
    }

    private static Actor actor(Role role, PlacePath place) {
        return new Actor(
                new AccountId(role.name().length()),
                null,
                role.name(),
                List.of(new Grant(role, place, Period.since(LocalDate.of(2020, 1, 1)))));
    }

    private RequestId say(String words, @Nullable String phone) {
        return sayAt(words, phone, there.community());
    }

    private RequestId sayAt(String words, @Nullable String phone, PlacePath place) {
        return requests.submit(
                        new Intake(
                                UUID.randomUUID(),
                                place.place(),
                                "",
                                "",
                                words,
                                Channel.CALL,
                                null,
                                "",
                                true,
                                phone == null ? null : new Contact("", phone, ""),
                                phone == null ? AnswerBy.CODE : AnswerBy.CALL,
                                null,
                                List.of()),
                        SELF)
                .id();
    }

    private @Nullable String size(NeedId need) {
        return db.sql("select low || ' ' || middle || ' ' || high from needs.need where id = :id")
                .param("id", need.value())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private String state(NeedId need) {
        return db.sql("select state from needs.need where id = :id")
                .param("id", need.value())
                .query(String.class)
                .single();
    }

    private WeekHours hours(NeedId need) {
        return new WeekHours(db.sql("select hours from needs.need where id = :id")
                .param("id", need.value())
                .query(String.class)
                .single());
    }
}
