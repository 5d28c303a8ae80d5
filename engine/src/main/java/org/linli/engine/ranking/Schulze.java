package org.linli.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Options in the order in which a room wants them, by the method of Markus Schulze.
///
/// A duel: `preferring(a, b)` people put `a` before `b`. A path from `a` to `b` goes from option to option
/// by duels that were won, and is as strong as the weakest of them. `a` is ahead of `b` where the strongest
/// path from `a` to `b` is stronger than the strongest one back. This relation has no circles (proved by
/// Schulze in 2011, section 4.1), so that there is always an option that nothing is ahead of; and whatever
/// wins all its duels is first.
public final class Schulze {

    private final long[][] preferring;
    private final long[][] strongest;

    private Schulze(long[][] preferring) {
        this.preferring = preferring;
        this.strongest = strongest(preferring);
    }

    /// @param ballots each with the place that it gives to every option: 1 for the first; equal places are allowed; 0
    ///     for an option that is not named, which then comes after all that are
    public static Schulze of(int options, List<List<Integer>> ballots) {
        var duels = new long[options][options];
        for (var ballot : ballots) {
            if (ballot.size() != options) throw new IllegalArgumentException("a ballot names a place for each option");
            for (int a = 0; a < options; a++)
                for (int b = 0; b < options; b++) if (place(ballot.get(a)) < place(ballot.get(b))) duels[a][b]++;
        }
        return new Schulze(duels);
    }

    /// How many put the one before the other.
    public long preferring(int one, int other) {
        return preferring[one][other];
    }

    /// How strong the strongest path from the one to the other is; 0 where there is none.
    public long strongest(int from, int to) {
        return strongest[from][to];
    }

    public boolean isAhead(int one, int other) {
        return strongest[one][other] > strongest[other][one];
    }

    /// The options from first to last. Those stand together of which, among all that are left, nothing is ahead.
    public List<List<Integer>> order() {
        var left = new ArrayList<>(IntStream.range(0, preferring.length).boxed().toList());
        var order = new ArrayList<List<Integer>>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(option -> left.stream().noneMatch(rival -> isAhead(rival, option)))
                    .toList();
            order.add(next);
            left.removeAll(next);
        }
        return List.copyOf(order);
    }

    /// Paths through one more option each time, after Floyd and Warshall.
    private static long[][] strongest(long[][] duels) {
        int n = duels.length;
        var paths = new long[n][n];
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++) paths[a][b] = duels[a][b] > duels[b][a] ? duels[a][b] : 0;
        for (int through = 0; through < n; through++)
            for (int a = 0; a < n; a++)
                for (int b = 0; b < n; b++)
                    if (a != b && a != through && b != through)
                        paths[a][b] = Math.max(paths[a][b], Math.min(paths[a][through], paths[through][b]));
        return paths;
    }

    private static int place(int given) {
        return given == 0 ? Integer.MAX_VALUE : given;
    }
}
