package org.linli.positions;

import java.util.List;
import org.linli.engine.consensus.Side;

/// People who think alike.
///
/// @param number counted from 0
/// @param parties how many of them belong to each stakeholder group, in their order
/// @param marks what they say more often than others do
public record OpinionGroup(int number, int people, List<Integer> parties, List<Mark> marks) {

    public OpinionGroup {
        parties = List.copyOf(parties);
        marks = List.copyOf(marks);
    }

    /// @param count how many of them say so
    /// @param votes of how many who said something to it
    public record Mark(long statement, Side side, int count, int votes) {}
}
