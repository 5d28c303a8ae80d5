package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.live.Turn.State;

/// Who speaks next.
class SpeakingOrderTest {

    private static final Instant START = Instant.parse("2026-11-28T06:00:00Z");
    private static final long NEIGHBOURS = 1;
    private static final long OFFICE = 2;

    @Test
    void whoHasNotSpokenYetComesBeforeWhoHas() {
        var turns = List.of(spoken(1, 7, NEIGHBOURS), waiting(2, 7, NEIGHBOURS), waiting(3, 8, NEIGHBOURS));

        assertThat(order(turns, false)).containsExactly(3L, 2L);
    }

    @Test
    void whoHasWaitedLongestComesFirstAmongEquals() {
        assertThat(order(List.of(waiting(1, 7, NEIGHBOURS), waiting(2, 8, OFFICE)), false))
                .containsExactly(1L, 2L);
    }

    @Test
    void whereSidesAlternateTheOtherSideComesNext() {
        var turns = List.of(
                spoken(1, 7, NEIGHBOURS), waiting(2, 8, NEIGHBOURS), waiting(3, 9, OFFICE), waiting(4, 10, NEIGHBOURS));

        assertThat(order(turns, true)).startsWith(3L);
        assertThat(order(turns, false)).containsExactly(2L, 3L, 4L);
    }

    @Test
    void whereASideIsSaidForAndAgainstTakeTurnsWhateverTheGroup() {
        var first = on(Side.FOR, turn(1, 2, 7L, NEIGHBOURS, "", State.SPOKEN));
        var same = on(Side.FOR, waiting(2, 8, OFFICE));
        var other = on(Side.AGAINST, waiting(3, 9, NEIGHBOURS));

        assertThat(order(List.of(first, same, other), true)).containsExactly(3L, 2L);
    }

    private static Turn on(Side side, Turn turn) {
        return new Turn(
                turn.id(),
                turn.step(),
                turn.seat(),
                turn.guest(),
                turn.party(),
                turn.called(),
                side,
                turn.state(),
                turn.askedAt(),
                turn.beganAt(),
                turn.endedAt());
    }

    @Test
    void turnsOfAnotherStepDoNotCount() {
        var before = turn(1, 1, 7L, NEIGHBOURS, "", State.SPOKEN);
        var order = new SpeakingOrder(List.of(before, waiting(2, 7, NEIGHBOURS)), 2, false);

        assertThat(order.taken(waiting(2, 7, NEIGHBOURS))).isZero();
    }

    @Test
    void peopleWithoutAPhoneAreKnownByWhatTheyAreCalled() {
        var one = turn(1, 2, null, NEIGHBOURS, "老周", State.SPOKEN);
        var again = turn(2, 2, null, NEIGHBOURS, "老周", State.WAITING);
        var other = turn(3, 2, null, NEIGHBOURS, "老马", State.WAITING);

        assertThat(order(List.of(one, again, other), false)).containsExactly(3L, 2L);
    }

    private static List<Long> order(List<Turn> turns, boolean alternate) {
        return new SpeakingOrder(turns, 2, alternate)
                .waiting().stream().map(Turn::id).toList();
    }

    private static Turn waiting(long id, long seat, long party) {
        return turn(id, 2, seat, party, "", State.WAITING);
    }

    private static Turn spoken(long id, long seat, long party) {
        return turn(id, 2, seat, party, "", State.SPOKEN);
    }

    static Turn turn(long id, int step, @Nullable Long seat, long party, String called, State state) {
        var began = state == State.SPOKEN ? START.plusSeconds(60 * id) : null;
        var ended = began == null ? null : began.plusSeconds(30 * id);
        return new Turn(id, step, seat, null, party, called, null, state, START, began, ended);
    }
}
