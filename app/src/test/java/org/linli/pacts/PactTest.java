package org.linli.pacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linli.shared.PlacePath;

/// The life of a pact, rule by rule. No Spring, no database.
class PactTest {

    private static final LocalDate TODAY = LocalDate.of(2126, 11, 20);

    @Test
    void itIsHeardOnceEverySideIs() {
        var pact = noted();

        pact.hear(1, false);
        assertThat(pact.state()).isEqualTo(PactState.NOTED);
        refused(PactRule.CLAUSES_ARE_WRITTEN_ONCE_ALL_ARE_HEARD, pact::requireDrafting);

        pact.hear(2, true);
        assertThat(pact.state()).isEqualTo(PactState.HEARD);
    }

    @Test
    void whatIsProposedHasClauses() {
        var pact = noted();
        pact.hear(2, true);

        refused(PactRule.A_PACT_HAS_CLAUSES, () -> pact.propose(0));
    }

    @Test
    void itIsAgreedOnlyOnceAllSayYes() {
        var pact = proposed();

        pact.answer(1, true, false);
        assertThat(pact.state()).isEqualTo(PactState.PROPOSED);
        refused(PactRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE, () -> pact.begin(TODAY, 60, TODAY));

        pact.answer(2, true, true);
        assertThat(pact.state()).isEqualTo(PactState.AGREED);
    }

    @Test
    void itIsLookedAtAgainOnADayAgreedBeforehandAndCalledForOnce() {
        var pact = inForce();

        assertThat(pact.progress().review).isEqualTo(TODAY.plusDays(60));
        assertThat(pact.callFor(TODAY.plusDays(59))).isFalse();
        assertThat(pact.callFor(TODAY.plusDays(60))).isTrue();
        assertThat(pact.callFor(TODAY.plusDays(61))).isFalse();
    }

    @Test
    void aReviewComesNeitherTooSoonNorNever() {
        var pact = agreed();

        refused(PactRule.A_REVIEW_COMES_IN_TWO_WEEKS_TO_A_YEAR, () -> pact.begin(TODAY, 13, TODAY));
        refused(PactRule.A_REVIEW_COMES_IN_TWO_WEEKS_TO_A_YEAR, () -> pact.begin(TODAY, 367, TODAY));
        refused(PactRule.A_PACT_BEGINS_ABOUT_NOW, () -> pact.begin(TODAY.minusDays(61), 60, TODAY));
    }

    @Test
    void whatIsRenewedIsCalledForAgain() {
        var pact = inForce();
        pact.callFor(TODAY.plusDays(60));
        refused(PactRule.WHO_LOOKS_AGAIN_SAYS_WHAT_THEY_SAW, () -> pact.review(" "));
        pact.review("守得不错");
        pact.renew(90, TODAY.plusDays(61));

        assertThat(pact.state()).isEqualTo(PactState.RENEWED);
        assertThat(pact.callFor(TODAY.plusDays(150))).isFalse();
        assertThat(pact.callFor(TODAY.plusDays(151))).isTrue();
    }

    @Test
    void theWordingBeforeHoldsUntilAnotherIsAgreed() {
        var pact = inForce();
        pact.review("周三太挤");
        assertThat(pact.change()).isEqualTo(2);
        pact.propose(1);
        pact.answer(1, true, true);
        assertThat(pact.progress().holding).isEqualTo(1);

        pact.begin(TODAY, 60, TODAY);

        assertThat(pact.progress().holding).isEqualTo(2);
    }

    @Test
    void whoDoesNotAgreeToAnotherWordingKeepsTheOneBefore() {
        var pact = inForce();
        pact.review("周三太挤");
        pact.change();

        pact.leave("麻将桌不肯");

        assertThat(pact.state()).isEqualTo(PactState.REVIEWED);
        assertThat(pact.progress().draft).isEqualTo(1);
    }

    @Test
    void notToAgreeIsAProperEndWithItsReason() {
        var pact = proposed();
        refused(PactRule.WHO_ENDS_IT_SAYS_WHY, () -> pact.leave(""));

        pact.leave("都不肯让周三");

        assertThat(pact.state()).isEqualTo(PactState.NOT_AGREED);
        assertThat(pact.progress().reason).isEqualTo("都不肯让周三");
    }

    @Test
    void whatIsTakenBackCanBeWrittenAgain() {
        var pact = proposed();

        pact.takeBack();

        assertThat(pact.state()).isEqualTo(PactState.HEARD);
        pact.requireDrafting();
    }

    private static Pact noted() {
        return new Pact(new PactId(1), 0, new PlacePath("/1/2/"), new Pact.Progress());
    }

    private static Pact proposed() {
        var pact = noted();
        pact.hear(2, true);
        pact.propose(2);
        return pact;
    }

    private static Pact agreed() {
        var pact = proposed();
        pact.answer(1, true, true);
        return pact;
    }

    private static Pact inForce() {
        var pact = agreed();
        pact.begin(TODAY, 60, TODAY);
        return pact;
    }
}
