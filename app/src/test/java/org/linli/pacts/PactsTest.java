package org.linli.pacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.testing.Refusal.refused;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.AgendaTopic;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Returning;
import org.linli.dialogue.Returning.Why;
import org.linli.notices.Notices;
import org.linli.pacts.Clause.Term;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A quarrel becomes a pact, and the pact is kept or not, on a real database and at its pages.
@DatabaseTest
class PactsTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static AccountId mediator;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Pacts pacts;

    @Autowired
    Mediation mediation;

    @Autowired
    Breaches breaches;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Agenda agenda;

    @Autowired
    ReviewDays reviewDays;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        mediator = quarter.colleague("liu", "刘芳", Role.FACILITATOR, there.community(), there.committee());
        quarter.colleague("he", "何静", Role.EVALUATOR, there.community(), there.committee());
    }

    @Test
    void nobodysPhoneStandsInAQuarrel() {
        refused(PactRule.NO_PHONE_STANDS_IN_A_PACT, "about", () -> pacts.note(quarrel("找老王 5550 8817"), SELF));
        refused(PactRule.NO_PHONE_STANDS_IN_A_PACT, "about", () -> pacts.note(quarrel("找老王55508817"), SELF));
        assertThat(pacts.note(quarrel("2026-11-20 那天 19:00-21:00 吵起来"), SELF)).isNotNull();
    }

    @Test
    void onlyWhoMayWorkThereMediates() {
        assertThatThrownBy(() -> pacts.note(quarrel("抢屋子"), Actor.PUBLIC)).isInstanceOf(NotAllowed.class);
        var id = pacts.note(quarrel("抢屋子"), SELF);
        assertThatThrownBy(() -> pacts.propose(id, Actor.PUBLIC)).isInstanceOf(NotAllowed.class);
        refused(
                PactRule.A_MEDIATOR_MAY_WORK_HERE,
                "mediator",
                () -> pacts.nameMediator(id, new AccountId(999_999), SELF));
    }

    @Test
    void aQuarrelIsNobodyElses() {
        var id = pacts.note(quarrel("抢屋子"), SELF);

        assertThatThrownBy(() -> pacts.get(id, Actor.PUBLIC)).isInstanceOf(NotFound.class);
        assertThat(pacts.list(Actor.PUBLIC)).noneMatch(pact -> pact.id().equals(id));
    }

    @Test
    void twoDoNotGetTheRoomAtOnceNotEvenInTwoPacts() {
        var room = "合练室";
        var first = inForce(room);
        var second = heard(room);
        long side = mediation.sides(second).getFirst().id();

        refused(
                PactRule.TWO_DO_NOT_HAVE_THE_ROOM_AT_ONCE,
                "from",
                () -> mediation.write(second, turn(side, room, "20:00", "22:00"), SELF));
        mediation.write(second, turn(side, room, "21:00", "22:00"), SELF);
        assertThat(mediation.clauses(first)).hasSize(1);
    }

    @Test
    void eachSideSaysYesAtTheDeskOrByItsCode() {
        var id = heard("茶室");
        var sides = mediation.sides(id);
        mediation.write(id, turn(sides.getFirst().id(), "茶室", "19:00", "21:00"), SELF);
        pacts.propose(id, SELF);
        mediation.answer(id, sides.get(1).code(), false, "周三不行");
        mediation.answer(id, sides.getFirst().id(), true, today(), "电话里", "", SELF);
        assertThat(pacts.get(id, SELF).state()).isEqualTo(PactState.PROPOSED);

        mediation.answer(id, sides.get(1).code(), true, "");

        assertThat(pacts.get(id, SELF).state()).isEqualTo(PactState.AGREED);
        assertThat(mediation.answers(id, 1)).extracting(SideAnswer::isByCode).containsExactly(false, true);
        refused(PactRule.A_CODE_FITS_ITS_SIDE, "code", () -> mediation.answer(id, "nobodyscode", true, ""));
    }

    @Test
    void anybodySaysWhatWasNotKeptAndTheMediatorHearsOfIt() throws Exception {
        var id = inForce("棋牌室");
        var clause = mediation.clauses(id).getFirst().id();
        int unread = notices.unread(mediator);
        var neighbour = new Visitor(port);
        var page = neighbour.get("/pacts/" + id);
        assertThat(page.status()).isEqualTo(200);

        var refused = neighbour.sendForm(page, "/pacts/" + id + "/breaches", Map.of("on", today().toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#happened-error")).hasSize(1);
        var told = neighbour.sendForm(
                page,
                "/pacts/" + id + "/breaches",
                Map.of("on", today().toString(), "clause", String.valueOf(clause), "happened", "唱到十点"));

        assertThat(told.page().text()).contains("有人说没守").doesNotContain("唱到十点");
        assertThat(notices.unread(mediator)).isEqualTo(unread + 1);
        var breach = breaches.of(id).getFirst();
        breaches.answer(id, breach.id(), "问过了", SELF);
        assertThat(neighbour.get("/pacts/" + id).page().text()).contains("问过了");
    }

    @Test
    void aBreachLiesWithinTheTimeOfThePact() {
        var id = inForce("图书室");

        refused(
                PactRule.A_BREACH_HAPPENED_WHILE_IT_HELD,
                "on",
                () -> breaches.tell(id, null, today().minusDays(31), "没守"));
        refused(
                PactRule.A_BREACH_HAPPENED_WHILE_IT_HELD,
                "on",
                () -> breaches.tell(id, null, today().plusDays(1), "没守"));
        refused(PactRule.A_CLAUSE_OF_THIS_PACT, "clause", () -> breaches.tell(id, 999_999L, today(), "没守"));
        var quarrel = pacts.note(quarrel("抢屋子"), SELF);
        assertThatThrownBy(() -> breaches.tell(quarrel, null, today(), "没守")).isInstanceOf(NotFound.class);
    }

    @Test
    void theDayForLookingAgainRaisesItselfOnce() {
        var id = inForce("排练室");
        db.sql("update pacts.pact set review_on = :today where id = :id")
                .param("today", today())
                .param("id", id.value())
                .update();
        int unread = notices.unread(mediator);

        reviewDays.look();
        reviewDays.look();

        assertThat(notices.unread(mediator)).isEqualTo(unread + 1);
        assertThat(pacts.get(id, SELF).isToBeReviewed(today())).isTrue();
    }

    @Test
    void aPactComesToTheNextAgendaByItselfWhenItsDayIsThereOrABreachStands() {
        var due = inForce("乒乓室");
        var broken = inForce("书画室");
        var quiet = inForce("缝纫室");
        db.sql("update pacts.pact set review_on = :today where id = :id")
                .param("today", today())
                .param("id", due.value())
                .update();
        db.sql("update pacts.pact set title = substring(about from 2) where id = any(:ids)")
                .param("ids", new Long[] {due.value(), broken.value(), quiet.value()})
                .update();
        breaches.tell(broken, null, today(), "唱到十点");
        var place = there.community().place();
        var next = gatherings.announced("下一回", MeetingKind.ROUND_TABLE, place);

        assertThat(agenda.returning(next))
                .extracting(Returning::title, Returning::why, Returning::address)
                .contains(tuple("乒乓室", Why.REVIEW, "/pacts/" + due), tuple("书画室", Why.BREACH, "/pacts/" + broken))
                .doesNotContain(tuple("缝纫室", Why.REVIEW, "/pacts/" + quiet));

        gatherings.sitDown(next, Gatherings.rules(0, 0));
        assertThat(agenda.of(next))
                .extracting(AgendaTopic::title, AgendaTopic::raised)
                .contains(tuple("乒乓室", "/pacts/" + due), tuple("书画室", "/pacts/" + broken));
        breaches.answer(broken, breaches.of(broken).getFirst().id(), "问过了", SELF);
        pacts.review(due, "守得不错", SELF);
        var later = gatherings.announced("再下一回", MeetingKind.ROUND_TABLE, place);
        assertThat(agenda.returning(later)).extracting(Returning::title).doesNotContain("乒乓室", "书画室");
    }

    @Test
    void theNextWordingBeginsAsTheOneBefore() {
        var id = inForce("舞蹈室");
        pacts.review(id, "守得不错", SELF);
        pacts.change(id, SELF);
        assertThat(mediation.clauses(id)).extracting(Clause::wording).containsExactly(1, 2);

        pacts.leave(id, "不用改了", SELF);

        assertThat(mediation.clauses(id)).extracting(Clause::wording).containsExactly(1);
        assertThat(pacts.get(id, SELF).state()).isEqualTo(PactState.REVIEWED);
        assertThat(pacts.reviews(id)).extracting(PactReviewNote::words).containsExactly("守得不错");
    }

    @Test
    void complaintsAreCountedBeforeAndSince() {
        var id = inForce("音乐室");

        var counted = breaches.quietening(pacts.get(id, SELF));

        assertThat(counted)
                .isNotNull()
                .satisfies(found -> assertThat(found.hoursSince()).isEqualTo(2));
    }

    @Test
    void evaluatorsReadQuarrelsAndChangeNothing() throws Exception {
        var id = heard("会议室");
        var evaluator = Visitor.loggedIn(port, "he");

        var page = evaluator.get("/pacts/" + id);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main form[action*=/pacts/]")).isEmpty();
        assertThat(evaluator.post("/pacts/" + id + "/acts/PROPOSE", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void thePosterSpeaksBothLanguages() throws Exception {
        var id = inForce("阅览室");

        var poster = new Visitor(port).get("/pacts/" + id + "/poster").page();

        assertThat(poster.select(".halves [lang^=zh]").text()).contains("合唱队：周三 19:00–21:00 用阅览室");
        assertThat(poster.select(".halves [lang=en]").text()).contains("合唱队 has 阅览室: Wednesday, 19:00–21:00");
    }

    private PactId inForce(String room) {
        var id = heard(room);
        var sides = mediation.sides(id);
        mediation.write(id, turn(sides.getFirst().id(), room, "19:00", "21:00"), SELF);
        pacts.propose(id, SELF);
        for (var side : sides) mediation.answer(id, side.code(), true, "");
        pacts.begin(id, today().minusDays(30), 60, SELF);
        return id;
    }

    private PactId heard(String room) {
        var id = pacts.note(quarrel("抢" + room), SELF);
        for (var side : mediation.sides(id)) mediation.hear(id, side.id(), "没处去", "两个晚上", SELF);
        return id;
    }

    private NewQuarrel quarrel(String about) {
        return new NewQuarrel(
                "合唱和麻将", about, there.community().place(), "", null, List.of("合唱队", "麻将桌"), mediator, null, null);
    }

    private static Term turn(long side, String room, String from, String until) {
        var time = new WeekTime(Set.of(DayOfWeek.WEDNESDAY), LocalTime.parse(from), LocalTime.parse(until));
        return new Term(ClauseKind.ROTATION, side, room, time, null, "");
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
