package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Commitment.Progress;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;

/// The life of a promise, rule by rule.
class CommitmentTest {

    private static final PlacePath YARD = new PlacePath("/1/2/3/");
    private static final PlacePath DOOR = new PlacePath("/1/2/3/4/");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    private static final OrganisationId WORKS = new OrganisationId(7);
    private static final Hand OWNER = hand(1, WORKS, Role.DEPARTMENT_OFFICER, YARD);
    private static final Hand COLLEAGUE = hand(2, null, Role.COMMUNITY_SECRETARY, YARD);
    private static final Hand WARDEN = hand(3, null, Role.WARDEN, DOOR);

    private static final String SAW = "沟填平了";

    @Test
    void onlyTheOwnerTakesItUp() {
        var promise = assigned();

        refused(CommitmentRule.ONLY_THE_OWNER_ACCEPTS, () -> promise.accept(COLLEAGUE));
        promise.accept(OWNER);
        assertThat(promise.state()).isEqualTo(CommitmentState.ACCEPTED_BY_OWNER);
    }

    @Test
    void whatHasNoOwnerWaitsForOne() {
        var promise = promise(new Owner("", null, null, null));
        promise.adopt();

        assertThat(promise.state()).isEqualTo(CommitmentState.ADOPTED);
        refused(CommitmentRule.AN_OWNER_IS_NAMED, () -> promise.assign(new Owner("某人", null, null, null)));
        promise.assign(new Owner("区城建局", WORKS, null, null));
        assertThat(promise.state()).isEqualTo(CommitmentState.ASSIGNED);
    }

    @Test
    void onlyResidentsSayThatItWasKeptAndNobodyOfTheirOwn() {
        var promise = done(DUE);

        refused(CommitmentRule.ONLY_RESIDENTS_SAY_THAT_IT_WAS_KEPT, () -> promise.verify(OWNER, SAW, false));
        refused(CommitmentRule.ONLY_RESIDENTS_SAY_THAT_IT_WAS_KEPT, () -> promise.verify(COLLEAGUE, SAW, false));
        promise.verify(WARDEN, SAW, false);
        assertThat(promise.state()).isEqualTo(CommitmentState.KEPT);

        var own = promise(new Owner("马秀兰", null, new AccountId(3), null));
        own.adopt();
        own.accept(WARDEN);
        own.showDone(WARDEN, "扫了雪", false, DUE);
        refused(CommitmentRule.NOBODY_CONFIRMS_THEIR_OWN_PROMISE, () -> own.verify(WARDEN, SAW, false));
    }

    @Test
    void theOwnersWordAloneMakesNothingKept() {
        for (var nothing : List.of("", " 。 ", "1"))
            refused(
                    CommitmentRule.WITHOUT_A_PHOTO_WHO_LOOKED_SAYS_WHAT_THEY_SAW,
                    () -> done(DUE).verify(WARDEN, nothing, false));
        var seen = done(DUE);
        seen.verify(WARDEN, "", true);
        assertThat(seen.state()).as("who looked shows it").isEqualTo(CommitmentState.KEPT);

        var shown = assigned();
        shown.accept(OWNER);
        shown.showDone(OWNER, "", true, DUE);
        shown.deny(WARDEN, "照片是别处的");
        shown.showDone(OWNER, "这回是真的", false, DUE);
        refused(CommitmentRule.WITHOUT_A_PHOTO_WHO_LOOKED_SAYS_WHAT_THEY_SAW, () -> shown.verify(WARDEN, "", false));
        shown.deny(WARDEN, "还是没有");
        shown.showDone(OWNER, "", true, DUE);
        shown.verify(WARDEN, "", false);
        assertThat(shown.state()).isEqualTo(CommitmentState.KEPT);
    }

    @Test
    void whatWasDoneAfterItsDayIsLateHoweverSoonSomebodyLooked() {
        var promise = done(DUE.plusDays(1));
        promise.verify(WARDEN, SAW, false);

        assertThat(promise.state()).isEqualTo(CommitmentState.LATE);
    }

    @Test
    void whatResidentsDoNotSeeIsNotDone() {
        var promise = done(DUE);

        refused(CommitmentRule.WHO_CHANGES_A_PROMISE_SAYS_WHY, () -> promise.deny(WARDEN, " "));
        promise.deny(WARDEN, "沟还敞着");
        assertThat(promise.state()).isEqualTo(CommitmentState.IN_PROGRESS);
    }

    @Test
    void anotherDayHasAReasonAndLiesAhead() {
        var promise = assigned();

        refused(CommitmentRule.WHO_CHANGES_A_PROMISE_SAYS_WHY, () -> promise.putOff(DUE.plusDays(9), "", DUE));
        refused(CommitmentRule.ANOTHER_DAY_LIES_AHEAD, () -> promise.putOff(DUE.minusDays(9), "天冷", DUE));
        promise.putOff(DUE.plusDays(9), "天冷", DUE);
        assertThat(promise.progress().until).isEqualTo(DUE.plusDays(9));
    }

    @Test
    void whatIsOverStaysAsItIs() {
        var promise = assigned();
        promise.giveUp("没有管材");

        assertThat(promise.state()).isEqualTo(CommitmentState.BROKEN);
        refused(
                CommitmentRule.THIS_CANNOT_BE_DONE_WITH_A_PROMISE_IN_THIS_STATE,
                () -> promise.putOff(DUE.plusDays(9), "天冷", DUE));
    }

    private static Commitment done(LocalDate day) {
        var promise = assigned();
        promise.accept(OWNER);
        promise.start(OWNER);
        promise.showDone(OWNER, "换完了", false, day);
        return promise;
    }

    private static Commitment assigned() {
        var promise = promise(new Owner("区城建局", WORKS, null, null));
        promise.adopt();
        return promise;
    }

    private static Commitment promise(Owner owner) {
        return new Commitment(new CommitmentId(1), 0, new MeetingId(1), YARD, new Progress(owner, DUE));
    }

    private static Hand hand(long account, @Nullable OrganisationId body, Role role, PlacePath at) {
        var grant = new Grant(role, at, Period.since(LocalDate.EPOCH));
        return Hand.of(new Actor(new AccountId(account), body, "某人", List.of(grant)), YARD, DUE, Set.of());
    }
}
