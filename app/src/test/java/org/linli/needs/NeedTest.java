package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.needs.Need.Progress;
import org.linli.needs.NeedEvent.NeedMet;
import org.linli.needs.NeedEvent.NeedSized;
import org.linli.shared.PlacePath;

/// The life of a need, rule by rule. No Spring, no database.
class NeedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Size SIZE = new Size(27, 38, 52);
    private static final Ground FULL = new Ground(4, MONDAY.minusDays(9), null, null, true, true, SIZE, 3);

    @Test
    void aNeedGoesFromAWordToTheDayOnWhichItIsMet() {
        var need = inService();
        need.meet(said(MONDAY.plusDays(40)), "家长说孩子有地方去了", MONDAY.plusDays(41));

        assertThat(need.state()).isEqualTo(NeedState.MET);
        assertThat(need.events()).last().isInstanceOf(NeedMet.class);
        assertThat(need.events())
                .anySatisfy(event -> assertThat(event).isEqualTo(new NeedSized(need.id(), need.place(), 27, 38, 52)));
    }

    @Test
    void nobodySaysThatItIsSoWithoutEvidence() {
        refused(
                NeedRule.A_VERIFIED_NEED_HAS_EVIDENCE,
                () -> fresh().verify(ground(0, true, SIZE, 1), "看过", true, MONDAY));
    }

    @Test
    void nobodySaysThatItIsSoWithoutSayingWhy() {
        refused(
                NeedRule.A_VERIFIED_NEED_SAYS_WHY_IT_IS_SO,
                () -> fresh().verify(ground(1, false, SIZE, 1), "看过", true, MONDAY));
        refused(NeedRule.WHO_DECIDES_SAYS_WHY, () -> fresh().verify(FULL, " ", true, MONDAY));
    }

    @Test
    void countedMeansCountedAndTestable() {
        refused(NeedRule.A_SIZED_NEED_HAS_AN_ESTIMATE, () -> verified().size(ground(1, true, null, 1), MONDAY));
        refused(
                NeedRule.A_SIZED_NEED_SAYS_WHAT_WOULD_PROVE_IT_WRONG,
                () -> verified().size(ground(1, true, SIZE, 0), MONDAY));
        refused(
                NeedRule.A_SIZED_NEED_HAS_ITS_HOURS,
                () -> verified().size(new Ground(1, MONDAY, null, null, true, false, SIZE, 1), MONDAY));
    }

    @Test
    void noStepIsSkipped() {
        refused(NeedRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE, () -> verified().prioritise(Priority.FIRST, "最急", MONDAY));
        refused(NeedRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE, () -> fresh().match("小学", MONDAY));
    }

    @Test
    void whatNobodyTakesOnStaysInSightAndCanStillBeTakenOn() {
        var need = prioritised();
        need.leaveUnmet("没有哪家管", MONDAY);
        need.match("退休老师", MONDAY.plusDays(30));

        assertThat(need.state()).isEqualTo(NeedState.MATCHED);
    }

    @Test
    void howLongPeopleGoWithoutRunsThroughAttemptsThatCameToNothing() {
        var need = prioritised();
        need.leaveUnmet("没有哪家管", MONDAY);
        need.match("退休老师", MONDAY.plusDays(30));
        need.leaveUnmet("老师搬走了", MONDAY.plusDays(60));

        assertThat(need.progress().stateSince).isEqualTo(MONDAY.plusDays(60));
        assertThat(need.progress().unmetSince).isEqualTo(MONDAY);
    }

    @Test
    void whetherItIsMetIsSaidByThoseWhoLackedIt() {
        refused(
                NeedRule.A_MET_NEED_HAS_EVIDENCE_OF_THE_SERVICE,
                () -> inService().meet(FULL, "我们觉得好了", MONDAY.plusDays(40)));
        refused(
                NeedRule.A_MET_NEED_HAS_EVIDENCE_OF_THE_SERVICE,
                () -> inService().meet(seen(MONDAY.plusDays(40)), "又有人说缺", MONDAY.plusDays(41)));
        refused(
                NeedRule.A_MET_NEED_HAS_EVIDENCE_OF_THE_SERVICE,
                () -> inService().meet(said(MONDAY.plusDays(9)), "开始以前说的", MONDAY.plusDays(41)));
    }

    @Test
    void figuresOfWhoeverServesDoNotSayThatItIsMet() {
        var day = MONDAY.plusDays(40);
        refused(
                NeedRule.A_MET_NEED_IS_SAID_TO_BE_SO_BY_THOSE_WHO_LACKED_IT,
                () -> inService().meet(new Ground(5, MONDAY, day, null, true, true, SIZE, 3), "台账上都办了", day));
    }

    @Test
    void whatSpeaksAgainstItDoesNotGiveItAnotherYear() {
        var later = MONDAY.plusMonths(11);
        refused(NeedRule.A_RENEWED_NEED_HAS_NEW_EVIDENCE, () -> verified().renew(said(later), "还是这样", later));
    }

    @Test
    void aYearWithoutALookEndsIt() {
        var need = verified();
        refused(
                NeedRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE,
                () -> need.expire(MONDAY.plusMonths(12).minusDays(1)));
        need.expire(MONDAY.plusMonths(12));

        assertThat(need.state()).isEqualTo(NeedState.EXPIRED);
    }

    @Test
    void aNewLookWithNewEvidenceGivesItAnotherYear() {
        var need = verified();
        var later = MONDAY.plusMonths(11);
        refused(NeedRule.A_RENEWED_NEED_HAS_NEW_EVIDENCE, () -> need.renew(FULL, "还是这样", later));
        need.renew(seen(later.minusDays(1)), "又数了一遍", later);

        assertThat(need.state()).isEqualTo(NeedState.VERIFIED);
        assertThat(need.progress().expiresOn).isEqualTo(later.plusMonths(12));
    }

    @Test
    void whatIsOverIsCountedAnew() {
        var need = prioritised();
        need.expire(MONDAY.plusMonths(12));
        need.renew(seen(MONDAY.plusMonths(13)), "还是缺", MONDAY.plusMonths(13));

        assertThat(need.state()).isEqualTo(NeedState.VERIFIED);
    }

    @Test
    void aNeedIsNotReplacedByItself() {
        refused(NeedRule.A_NEED_DOES_NOT_REPLACE_ITSELF, () -> verified().change(new NeedId(12), "变了", MONDAY));
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        var need = verified();
        need.change(new NeedId(13), "学校延了时，缺的是周末", MONDAY);

        refused(NeedRule.AN_ENDED_NEED_STAYS_AS_IT_IS, need::requireLive);
    }

    private static Need fresh() {
        return new Need(new NeedId(12), 0, new PlacePath("/1/2/"), new Progress(MONDAY));
    }

    private static Need verified() {
        var need = fresh();
        need.verify(FULL, "赵立平去看了三家", true, MONDAY);
        return need;
    }

    private static Need prioritised() {
        var need = verified();
        need.size(FULL, MONDAY);
        need.prioritise(Priority.FIRST, "天黑得早", MONDAY);
        return need;
    }

    private static Need inService() {
        var need = prioritised();
        need.match("活动室和两位退休老师", MONDAY);
        need.start(MONDAY.plusDays(10));
        return need;
    }

    private static Ground ground(int evidence, boolean hypothesis, @Nullable Size size, int disproofs) {
        return new Ground(evidence, MONDAY, null, null, hypothesis, true, size, disproofs);
    }

    /// The same, with evidence of that day that it is lacked.
    private static Ground seen(LocalDate day) {
        return new Ground(5, day, null, null, true, true, SIZE, 3);
    }

    /// The same, with those who lacked it saying that day that they no longer do.
    private static Ground said(LocalDate day) {
        return new Ground(5, MONDAY, day, day, true, true, SIZE, 3);
    }
}
