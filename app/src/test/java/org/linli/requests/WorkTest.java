package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Journal;
import org.linli.people.People;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Moments;
import org.linli.shared.NotAllowed;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.shared.Stale;
import org.linli.shared.TimeLimit;
import org.linli.shared.Visibility;
import org.linli.shared.WorkingCalendar;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What colleagues do with concerns: on a real database, with everything it sets in motion.
@DatabaseTest
class WorkTest {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Actor zhao;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Actor chen;

    @Autowired
    Quarter quarter;

    @Autowired
    People people;

    @Autowired
    Requests requests;

    @Autowired
    RequestStore store;

    @Autowired
    Silence silence;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        zhao = actor(
                quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee()),
                Role.COMMUNITY_WORKER,
                there.community());
        chen = actor(
                quarter.colleague("chen", "陈素琴", Role.GRID_WORKER, there.community(), there.committee()),
                Role.GRID_WORKER,
                there.community());
    }

    @Test
    void silenceIsNotedWhenTheTimeIsOverAndIsNeverSolved() {
        var id = asked();
        silence.keep();
        assertThat(store.read(id).state()).isEqualTo(RequestState.AWAITING_CONFIRMATION);

        db.sql("update requests.request set confirm_due = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();
        silence.keep();
        silence.keep();

        assertThat(store.read(id).state()).isEqualTo(RequestState.NO_ANSWER);
        assertThat(store.read(id).progress().outcome).isEqualTo(RequestState.NO_ANSWER);
        assertThat(types(id)).containsOnlyOnce("NobodyAnswered");
    }

    @Test
    void whatIsNewIsToBeHandedOnWithinTheHoursThatTheReceiptPromises() {
        var id = told();
        var promised = new TimeLimit(4, TimeLimit.Unit.WORKING_HOURS).due(received(id), calendar);

        assertThat(store.read(id).progress().readDue).isEqualTo(promised.at());
        assertThat(due(id)).isEqualTo(promised.at());
        requests.accept(id, zhao);
        assertThat(due(id)).isEqualTo(promised.at());
    }

    @Test
    void theTimeThatAnAskedResidentTakesCountsForNobody() {
        var id = told();
        requests.ask(id, "几楼？", zhao);
        assertThat(due(id)).isNull();
        var asked = Instant.parse("2026-11-23T01:30:00Z");
        stopAt(
                id,
                asked,
                new TimeLimit(3, TimeLimit.Unit.WORKING_HOURS)
                        .due(asked, calendar)
                        .at());

        requests.noteInformed(id, "一楼", zhao);

        var due = due(id);
        assertThat(due).isNotNull();
        assertThat(calendar.officeTimeBetween(clock.instant(), Objects.requireNonNull(due)))
                .isCloseTo(Duration.ofHours(3), Duration.ofMinutes(1));
        assertThat(store.read(id).progress().finishDue).isNull();
    }

    @Test
    void whoWasAskedAndSaysNothingIsRemindedOnce() {
        var id = told();
        requests.ask(id, "几楼？", zhao);
        silence.keep();
        assertThat(types(id)).doesNotContain("ResidentReminded");
        var limit = new TimeLimit(2, TimeLimit.Unit.WORKING_DAYS).due(clock.instant(), calendar);
        assertThat(store.read(id).progress().remindDue).isEqualTo(limit.at());

        db.sql("update requests.request set remind_due = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();
        silence.keep();
        silence.keep();

        assertThat(types(id)).containsOnlyOnce("ResidentReminded");
        assertThat(store.read(id).state()).isEqualTo(RequestState.NEEDS_INFO);
        requests.noteInformed(id, "一楼", zhao);
        assertThat(store.read(id).progress().remindedAt).isNull();
    }

    @Test
    void whoWorksOnItAsksAndGoesOnWhereTheyStoodWithTheTimeThatWasLeft() {
        var id = dispatched();
        requests.sign(id, chen);
        requests.start(id, chen);
        requests.inquire(id, "哪天在家？", chen);
        assertThat(store.read(id).state()).isEqualTo(RequestState.NEEDS_INFO);
        assertThat(due(id)).isNull();
        var asked = Instant.parse("2026-11-23T01:30:00Z");
        db.sql("update requests.request set asked_at = :asked, finish_due = :due where id = :id")
                .param("asked", Moments.keptOrNull(asked))
                .param(
                        "due",
                        Moments.keptOrNull(new TimeLimit(3, TimeLimit.Unit.WORKING_HOURS)
                                .due(asked, calendar)
                                .at()))
                .param("id", id.value())
                .update();

        assertThat(requests.acts(id, chen)).contains(Act.INFORM);
        requests.noteInformed(id, "周三都在", chen);

        assertThat(store.read(id).state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(calendar.officeTimeBetween(clock.instant(), Objects.requireNonNull(due(id))))
                .isCloseTo(Duration.ofHours(3), Duration.ofMinutes(1));
        requests.handBack(id, "是热力的管子", chen);
        assertThat(store.read(id).state()).isEqualTo(RequestState.RETURNED);
    }

    @Test
    void whatASorterAskedIsNotForAWorkerToNote() {
        var id = told();
        requests.ask(id, "几楼？", zhao);

        assertThat(requests.acts(id, chen)).doesNotContain(Act.INFORM);
        assertThatThrownBy(() -> requests.noteInformed(id, "一楼", chen)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSubdistrictSaysHowLongTheResidentHas() {
        db.sql("insert into requests.setting (subdistrict, confirmation_days) values (:id, 20) on conflict do nothing")
                .param("id", there.subdistrict().subdistrict().value())
                .update();
        var id = asked();
        db.sql("delete from requests.setting").update();

        var until = store.read(id).progress().confirmDue;
        assertThat(until).isAfter(clock.instant().plus(Duration.ofDays(19)));
    }

    @Test
    void whatIsNobodysIsTakenOnByAnOwnerWhoHasALimitFromThen() {
        var id = classified();
        requests.declareGap(id, "", zhao);
        requests.adopt(id, there.committee(), zhao);

        var request = store.read(id);
        assertThat(request.state()).isEqualTo(RequestState.DISPATCHED);
        assertThat(request.progress().lead).isEqualTo(there.committee());
        assertThat(request.progress().finishDue).isAfter(clock.instant());
        assertThat(types(id)).containsSubsequence("GapFound", "GapAdopted", "RequestDispatched");
    }

    @Test
    void aConcernIsHandedOverToAColleagueWhoMayWorkOnIt() {
        var id = dispatched();
        requests.handOver(id, account(chen), zhao);

        assertThat(store.read(id).progress().handler).isEqualTo(chen.account());
        assertThat(store.read(id).state()).isEqualTo(RequestState.DISPATCHED);
        assertThatThrownBy(() -> requests.handOver(id, account(chen), zhao)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aConcernIsNotHandedOverToSomebodyFromElsewhere() {
        var stranger = quarter.colleague(
                "far" + UUID.randomUUID().toString().substring(0, 8),
                "别处",
                Role.GRID_WORKER,
                there.other(),
                there.committee());
        var id = dispatched();

        refused(RequestRule.WHO_GETS_IT_WORKS_HERE, () -> requests.handOver(id, stranger, zhao));
    }

    @Test
    void whoLooksAtAnOldPageIsToldSo() {
        var id = classified();
        int seen = store.read(id).version();
        requests.dispatch(id, there.committee(), null, zhao);

        assertThatThrownBy(() -> requests.unlessChanged(
                        id, seen, Act.DECLARE_GAP, zhao, () -> requests.declareGap(id, "", zhao)))
                .isInstanceOf(Stale.class);
        requests.unlessChanged(id, store.read(id).version(), Act.SIGN, chen, () -> requests.sign(id, chen));
        assertThat(store.read(id).state()).isEqualTo(RequestState.SIGNED);
    }

    @Test
    void whoDidTheWorkIsNotOfferedToConfirmIt() {
        var id = dispatched();
        requests.sign(id, zhao);
        requests.start(id, zhao);
        requests.handle(id, "疏通了", zhao);
        requests.askWhetherSolved(id, zhao);

        assertThat(requests.acts(id, zhao)).doesNotContain(Act.CONFIRM).contains(Act.DENY);
    }

    @Test
    void aGridWorkerSignsButDoesNotSort() {
        var id = classified();

        assertThatThrownBy(() -> requests.dispatch(id, there.committee(), null, chen))
                .isInstanceOf(NotAllowed.class);
    }

    private RequestId asked() {
        var id = dispatched();
        requests.sign(id, chen);
        requests.start(id, chen);
        requests.handle(id, "换了一段管子", chen);
        requests.askWhetherSolved(id, zhao);
        return id;
    }

    private RequestId dispatched() {
        var id = classified();
        requests.dispatch(id, there.committee(), null, zhao);
        return id;
    }

    private RequestId classified() {
        var id = told();
        requests.accept(id, zhao);
        requests.classify(id, "HOU1", Urgency.DAMAGE, zhao);
        return id;
    }

    private RequestId told() {
        return requests.submit(Told.at(there.building(), "厨房地漏返水，黑水", Channel.CALL, true), zhao)
                .id();
    }

    private @Nullable Instant due(RequestId id) {
        return db.sql("select due from requests.request where id = :id")
                .param("id", id.value())
                .query((row, n) -> Optional.ofNullable(row.getTimestamp("due")).map(Timestamp::toInstant))
                .single()
                .orElse(null);
    }

    private Instant received(RequestId id) {
        return db.sql("select received_at from requests.request where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getTimestamp("received_at").toInstant())
                .single();
    }

    private void stopAt(RequestId id, Instant asked, Instant due) {
        db.sql("update requests.request set asked_at = :asked, read_due = :due where id = :id")
                .param("asked", Moments.keptOrNull(asked))
                .param("due", Moments.keptOrNull(due))
                .param("id", id.value())
                .update();
    }

    private List<String> types(RequestId id) {
        return journal.story(id.subject(), EnumSet.allOf(Visibility.class)).stream()
                .map(entry -> entry.type())
                .toList();
    }

    private Actor actor(AccountId id, Role role, PlacePath place) {
        var person = people.get(id);
        return new Actor(
                id,
                person.organisation(),
                person.name(),
                List.of(new Grant(role, place, Period.since(LocalDate.of(2020, 1, 1)))));
    }

    private static AccountId account(Actor actor) {
        var account = actor.account();
        if (account == null) throw new IllegalStateException("no account");
        return account;
    }
}
