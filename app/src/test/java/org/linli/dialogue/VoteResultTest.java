package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.PaperBallot.Filled;
import org.linli.shared.TwoReadings;
import org.linli.shared.TwoReadings.Reader;
import org.linli.shared.TwoReadings.Reading;

/// What a count amounts to: by the rules of the meeting, and by the Civil Code.
class VoteResultTest {

    private static final Electorate OWNERS = new Electorate(90, 900_000);

    @Test
    void moreThanHalfIsMoreThanHalfOfAllWhoTakePart() {
        assertThat(rules(10, 8, 2, VotingThreshold.MAJORITY)).isEqualTo(DecisionOutcome.REJECTED);
        assertThat(rules(11, 8, 2, VotingThreshold.MAJORITY)).isEqualTo(DecisionOutcome.CARRIED);
    }

    @Test
    void consentMeansThatNobodySaysNo() {
        assertThat(rules(9, 0, 3, VotingThreshold.CONSENT)).isEqualTo(DecisionOutcome.CARRIED);
        assertThat(rules(99, 1, 0, VotingThreshold.CONSENT)).isEqualTo(DecisionOutcome.REJECTED);
        assertThat(rules(0, 0, 3, VotingThreshold.CONSENT)).isEqualTo(DecisionOutcome.REJECTED);
    }

    @Test
    void tooFewDecideNothing() {
        var result = VoteResult.byRules(new Votes(14, 5, 0), 60, 20, VotingThreshold.MAJORITY);

        assertThat(result.outcome()).isEqualTo(DecisionOutcome.NO_QUORUM);
    }

    @Test
    void twoThirdsOfPersonsAndOfAreaMustTakePart() {
        assertThat(law(60, 0, 600_000, 0, DecisionMatter.OWNERS_ORDINARY)).isEqualTo(DecisionOutcome.CARRIED);
        assertThat(law(59, 0, 600_000, 0, DecisionMatter.OWNERS_ORDINARY)).isEqualTo(DecisionOutcome.NO_QUORUM);
        assertThat(law(60, 0, 599_999, 0, DecisionMatter.OWNERS_ORDINARY)).isEqualTo(DecisionOutcome.NO_QUORUM);
    }

    @Test
    void manySmallHomesDoNotOutvoteTheAreaNorAFewLargeOnesTheHeads() {
        assertThat(law(50, 10, 290_000, 310_000, DecisionMatter.OWNERS_ORDINARY))
                .isEqualTo(DecisionOutcome.REJECTED);
        assertThat(law(29, 31, 400_000, 200_000, DecisionMatter.OWNERS_ORDINARY))
                .isEqualTo(DecisionOutcome.REJECTED);
    }

    @Test
    void graveMattersNeedThreeQuartersByBoth() {
        assertThat(law(45, 15, 450_000, 150_000, DecisionMatter.OWNERS_GRAVE)).isEqualTo(DecisionOutcome.CARRIED);
        assertThat(law(44, 16, 450_000, 150_000, DecisionMatter.OWNERS_GRAVE)).isEqualTo(DecisionOutcome.REJECTED);
    }

    @Test
    void handsAndBallotsMakeOneTotalOnceTwoPeopleHaveReadTheSame() {
        var decision = decision(
                new PaperBallot(1, new TwoReadings<>(reading(BallotChoice.YES, "赵"), reading(BallotChoice.YES, "李"))),
                new PaperBallot(2, new TwoReadings<>(reading(BallotChoice.YES, "赵"), reading(BallotChoice.NO, "李"))),
                new PaperBallot(3, new TwoReadings<>(reading(BallotChoice.ABSTAIN, "赵"), null)),
                new PaperBallot(
                        4, new TwoReadings<>(reading(BallotChoice.INVALID, "赵"), reading(BallotChoice.INVALID, "李"))));

        assertThat(decision.total().persons()).isEqualTo(new Votes(6, 2, 0));
        assertThat(decision.differences()).containsExactly(2);
        assertThat(decision.halfRead()).containsExactly(3);
    }

    private static Decision decision(PaperBallot... ballots) {
        return new Decision(
                1,
                new MeetingId(1),
                null,
                "先换管子？",
                Decision.Asked.YES_OR_NO,
                DecisionMatter.COMMON,
                VotingThreshold.MAJORITY,
                null,
                null,
                20,
                0,
                List.of(new GroupHands(null, new Count(new Votes(5, 2, 0), Votes.NONE))),
                ballots.length,
                List.of(ballots),
                Decision.PhoneBox.EMPTY,
                "",
                DecisionOutcome.OPEN,
                null);
    }

    private static Reading<Filled> reading(BallotChoice choice, String by) {
        return new Reading<>(new Filled(Ballot.of(choice), 0), Reader.named(by));
    }

    private static DecisionOutcome rules(int yes, int no, int abstain, VotingThreshold threshold) {
        return VoteResult.byRules(new Votes(yes, no, abstain), 100, null, threshold)
                .outcome();
    }

    private static DecisionOutcome law(int yes, int no, int areaYes, int areaNo, DecisionMatter matter) {
        var count = new Count(new Votes(yes, no, 0), new Votes(areaYes, areaNo, 0));
        return VoteResult.byLaw(count, Turnout.NOBODY, OWNERS, matter).outcome();
    }
}
