package org.linli.needs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;

/// What one person gave each need, or one table together.
///
/// @param account none for a table
/// @param table its name; empty for one person
/// @param people how many speak through it
/// @param points where that is the way, or dots
/// @param pairs where two at a time are compared, in the order in which they were
public record Ballot(
        @Nullable AccountId account, String table, int people, Map<NeedId, Integer> points, List<Preference> pairs) {

    public Ballot {
        points = Map.copyOf(points);
        pairs = List.copyOf(pairs);
    }

    static Ballot ofPoints(@Nullable AccountId account, String table, int people, Map<NeedId, Integer> points) {
        return new Ballot(account, table, people, points, List.of());
    }

    static Ballot ofPairs(@Nullable AccountId account, String table, int people, List<Preference> pairs) {
        return new Ballot(account, table, people, Map.of(), pairs);
    }

    public int given(NeedId need) {
        return points.getOrDefault(need, 0);
    }

    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
