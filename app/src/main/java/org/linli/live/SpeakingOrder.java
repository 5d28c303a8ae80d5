package org.linli.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.live.Turn.State;

/// Who speaks next, under the rules that people agreed on.
///
/// Where sides alternate, somebody of another group than the last speaker's comes first. Then whoever has spoken least
/// in this step, then who has waited longest.
///
/// @param turns of the whole room, in the order in which they were asked for
/// @param alternate whether both sides take turns
record SpeakingOrder(List<Turn> turns, int step, boolean alternate) {

    SpeakingOrder {
        turns = List.copyOf(turns);
    }

    /// Those who wait, in the order in which they will speak as things stand.
    List<Turn> waiting() {
        var order = Comparator.comparing((Turn turn) ->
                        alternate && last().filter(turn::isForSame).isPresent())
                .thenComparingLong(this::taken)
                .thenComparingLong(Turn::id);
        return turns.stream()
                .filter(turn -> turn.state() == State.WAITING)
                .sorted(order)
                .toList();
    }

    Optional<Turn> next() {
        return waiting().stream().findFirst();
    }

    Optional<Turn> speaking() {
        return turns.stream().filter(turn -> turn.state() == State.SPEAKING).findFirst();
    }

    /// How many turns the same person has taken in this step.
    long taken(Turn one) {
        return turns.stream()
                .filter(turn -> turn.step() == step && turn.wasTaken() && turn.isBySame(one))
                .count();
    }

    private Optional<Turn> last() {
        return turns.stream()
                .filter(turn -> turn.beganAt() != null)
                .max(Comparator.comparing(Turn::beganAt, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
