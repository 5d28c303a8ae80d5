package org.linli.needs;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;

/// What one person gave each need, or one table together.
///
/// @param account none for a table
/// @param table its name; empty for one person
/// @param people how many speak through it
public record Ballot(@Nullable AccountId account, String table, int people, Map<NeedId, Integer> points) {

    public Ballot {
        points = Map.copyOf(points);
    }

    public int given(NeedId need) {
        return points.getOrDefault(need, 0);
    }

    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
