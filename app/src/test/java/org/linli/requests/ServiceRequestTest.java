package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.requests.RequestEvent.RequestDispatched;
import org.linli.requests.RequestEvent.RequestResolved;
import org.linli.requests.ServiceRequest.Progress;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;

/// The life of a concern, rule by rule. No Spring, no database.
class ServiceRequestTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final AccountId CHEN = new AccountId(7);
    private static final AccountId ZHAO = new AccountId(8);
    private static final Duty WATER =
            new Duty(new OrganisationId(3), "供水公司", null, List.of(), NOON.plusSeconds(7200), NOON.plusSeconds(86400));

    @Test
    void aConcernGoesFromTheFirstWordToTheResidentsYes() {
        var request = handled();
        request.askWhetherSolved(NOON.plus(Duration.ofDays(7)));
        request.confirm(null, NOON);

        assertThat(request.state()).isEqualTo(RequestState.RESOLVED);
        assertThat(request.progress().outcome).isEqualTo(RequestState.RESOLVED);
        assertThat(request.events()).last().isInstanceOf(RequestResolved.class);
    }

    @Test
    void finishedByTheHandlerIsNotSolved() {
        var request = handled();

        assertThat(request.state()).isEqualTo(RequestState.HANDLED);
        assertThat(request.progress().outcome).isNull();
    }

    @Test
    void silenceIsKeptAsSilence() {
        var request = handled();
        request.askWhetherSolved(NOON);
        request.giveUpWaiting(NOON.plus(Duration.ofDays(8)));

        assertThat(request.state()).isEqualTo(RequestState.NO_ANSWER);
        assertThat(request.progress().outcome).isEqualTo(RequestState.NO_ANSWER);
    }

    @Test
    void theResidentMaySpeakAfterTheSilence() {
        var request = handled();
        request.askWhetherSolved(NOON);
        request.giveUpWaiting(NOON);
        request.deny();

        assertThat(request.state()).isEqualTo(RequestState.NOT_RESOLVED);
    }

    @Test
    void nobodyConfirmsTheirOwnWork() {
        var request = handled();
        request.askWhetherSolved(NOON);

        refused(RequestRule.NOBODY_CONFIRMS_THEIR_OWN_WORK, () -> request.confirm(CHEN, NOON));
        request.confirm(ZHAO, NOON);
        assertThat(request.state()).isEqualTo(RequestState.RESOLVED);
    }

    @Test
    void handingBackWinsNoTime() {
        var request = classified();
        request.dispatch(WATER);
        request.handBack();
        request.classify(finding());
        request.dispatch(new Duty(
                new OrganisationId(4), "住建", null, List.of(), NOON.plusSeconds(9000), NOON.plusSeconds(999_999)));

        assertThat(request.progress().finishDue).isEqualTo(WATER.finishDue());
        assertThat(request.progress().transfers).isEqualTo(1);
        assertThat(request.events())
                .last()
                .isInstanceOfSatisfying(
                        RequestDispatched.class,
                        dispatched -> assertThat(dispatched.finishDue()).isEqualTo(WATER.finishDue()));
    }

    @Test
    void aReopenedConcernCountsItsRework() {
        var request = handled();
        request.askWhetherSolved(NOON);
        request.deny();
        request.reopen(NOON.plusSeconds(1));
        request.start();

        assertThat(request.progress().reworks).isEqualTo(1);
        assertThat(request.state()).isEqualTo(RequestState.IN_PROGRESS);
    }

    @Test
    void notOursNamesWhose() {
        refused(RequestRule.NOT_OURS_NAMES_WHOSE, () -> classified().declareNotOurs(" ", NOON));
    }

    @Test
    void aConcernIsNotMergedWithItself() {
        var request = fresh();
        refused(RequestRule.A_CONCERN_IS_NOT_MERGED_WITH_ITSELF, () -> request.merge(request.id()));
    }

    @Test
    void whatIsNotSignedCannotBeHandled() {
        var request = classified();
        request.dispatch(WATER);

        refused(RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE, () -> request.handle("修好了", NOON));
    }

    private static ServiceRequest handled() {
        var request = classified();
        request.dispatch(WATER);
        request.sign(CHEN);
        request.start();
        request.handle("换了一段管子", NOON);
        return request;
    }

    private static ServiceRequest classified() {
        var request = fresh();
        request.accept();
        request.classify(finding());
        return request;
    }

    private static ServiceRequest fresh() {
        return new ServiceRequest(new RequestId(1), 0, new PlacePath("/1/2/"), new Progress());
    }

    private static Sorted finding() {
        return new Sorted("HOU1", Urgency.DAMAGE, Route.DISPATCH, List.of(), null);
    }
}
