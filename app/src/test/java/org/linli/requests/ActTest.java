package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The one table of a concern's life: every step of the plain path, and nothing besides.
class ActTest {

    /// From where each act may be done; whatever is not named here is forbidden.
    private static final Map<Act, List<RequestState>> ALLOWED = Map.ofEntries(
            Map.entry(Act.SUBMIT, List.of(RequestState.DRAFT)),
            Map.entry(Act.ACCEPT, List.of(RequestState.SUBMITTED)),
            Map.entry(Act.ASK, List.of(RequestState.SUBMITTED, RequestState.ACCEPTED)),
            Map.entry(Act.REMIND, List.of(RequestState.NEEDS_INFO)),
            Map.entry(Act.INQUIRE, List.of(RequestState.SIGNED, RequestState.IN_PROGRESS)),
            Map.entry(Act.INFORM, List.of(RequestState.NEEDS_INFO)),
            Map.entry(
                    Act.CLASSIFY,
                    List.of(
                            RequestState.SUBMITTED,
                            RequestState.ACCEPTED,
                            RequestState.CLASSIFIED,
                            RequestState.RETURNED,
                            RequestState.GAP,
                            RequestState.NOT_RESOLVED,
                            RequestState.REOPENED)),
            Map.entry(Act.REPLY, List.of(RequestState.CLASSIFIED)),
            Map.entry(Act.DISPATCH, List.of(RequestState.CLASSIFIED, RequestState.REOPENED)),
            Map.entry(Act.DECLARE_NOT_OURS, List.of(RequestState.CLASSIFIED)),
            Map.entry(Act.COME_BACK, List.of(RequestState.NOT_OURS)),
            Map.entry(
                    Act.DECLARE_GAP,
                    List.of(RequestState.CLASSIFIED, RequestState.NOT_RESOLVED, RequestState.REOPENED)),
            Map.entry(Act.ADOPT, List.of(RequestState.GAP)),
            Map.entry(Act.MERGE, List.of(RequestState.SUBMITTED, RequestState.ACCEPTED, RequestState.CLASSIFIED)),
            Map.entry(Act.SPLIT, List.of(RequestState.MERGED)),
            Map.entry(Act.SIGN, List.of(RequestState.DISPATCHED)),
            Map.entry(
                    Act.HAND_OVER,
                    List.of(
                            RequestState.DISPATCHED,
                            RequestState.SIGNED,
                            RequestState.IN_PROGRESS,
                            RequestState.REOPENED)),
            Map.entry(Act.START, List.of(RequestState.SIGNED, RequestState.REOPENED)),
            Map.entry(Act.HAND_BACK, List.of(RequestState.DISPATCHED, RequestState.SIGNED, RequestState.IN_PROGRESS)),
            Map.entry(Act.HANDLE, List.of(RequestState.IN_PROGRESS)),
            Map.entry(Act.ASK_WHETHER_SOLVED, List.of(RequestState.HANDLED, RequestState.DIRECT_REPLY)),
            Map.entry(Act.CONFIRM, List.of(RequestState.AWAITING_CONFIRMATION, RequestState.NO_ANSWER)),
            Map.entry(
                    Act.DENY,
                    List.of(RequestState.AWAITING_CONFIRMATION, RequestState.NO_ANSWER, RequestState.RESOLVED)),
            Map.entry(Act.GIVE_UP_WAITING, List.of(RequestState.AWAITING_CONFIRMATION)),
            Map.entry(Act.REOPEN, List.of(RequestState.NOT_RESOLVED)),
            Map.entry(Act.CLOSE, List.of(RequestState.RESOLVED, RequestState.NO_ANSWER)),
            Map.entry(
                    Act.WITHDRAW,
                    List.of(
                            RequestState.SUBMITTED,
                            RequestState.ACCEPTED,
                            RequestState.NEEDS_INFO,
                            RequestState.CLASSIFIED,
                            RequestState.DISPATCHED,
                            RequestState.SIGNED,
                            RequestState.IN_PROGRESS,
                            RequestState.RETURNED,
                            RequestState.GAP)));

    static Stream<Arguments> everyActInEveryState() {
        return Arrays.stream(Act.values())
                .flatMap(act -> Arrays.stream(RequestState.values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void anActIsPossibleExactlyWhereTheTableSaysSo(Act act, RequestState state) {
        assertThat(act.isPossible(state)).isEqualTo(allowed(act).contains(state));
    }

    @Test
    void handingOverToAPersonAndRemindingMoveNothing() {
        assertThat(Act.REMIND.after(RequestState.NEEDS_INFO)).isEqualTo(RequestState.NEEDS_INFO);
        for (var state : allowed(Act.HAND_OVER))
            assertThat(Act.HAND_OVER.after(state)).isEqualTo(state);
    }

    @Test
    void everyStateButTheEndsHasAWayOn() {
        assertThat(RequestState.values())
                .filteredOn(state -> Act.possible(state).isEmpty())
                .containsExactlyInAnyOrder(RequestState.CLOSED, RequestState.WITHDRAWN);
    }

    private static List<RequestState> allowed(Act act) {
        return Objects.requireNonNull(ALLOWED.get(act));
    }
}
