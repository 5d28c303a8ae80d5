package org.linli.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Needs compared two by two by one person or one table: what was said, what follows from it, and what
/// is asked next.
///
/// What follows from what was said is not asked: whoever puts a bench before a lamp and a lamp before a
/// tree has put the bench before the tree. Each need is asked about three times, so eight needs take
/// twelve pairs and not twenty-eight.
public final class Pairing {

    private static final int TIMES = 3;

    private final List<NeedId> needs;
    private final List<Preference> said;
    private final boolean[][] before;

    Pairing(List<NeedId> needs, List<Preference> said) {
        this.needs = List.copyOf(needs);
        this.said = said.stream()
                .filter(one -> needs.contains(one.first()) && needs.contains(one.second()))
                .toList();
        this.before = closure(this.needs, this.said);
    }

    /// Two needs, to be put side by side.
    public record Pair(NeedId one, NeedId other) {

        Pair turned() {
            var left = other;
            return new Pair(left, one);
        }
    }

    /// How many were compared.
    public int done() {
        return said.size();
    }

    /// After how many it is enough.
    public int enough() {
        int most = needs.size() * (needs.size() - 1) / 2;
        return Math.min(most, (needs.size() * TIMES + 1) / 2);
    }

    /// The pair to ask about: of those that have been asked about least here, and then least by
    /// everybody.
    ///
    /// @param asked how often everybody was asked about each pair
    /// @param salt so that not all begin with the same pair, while each finds the same one again
    /// @return none where it is enough, or all follows from what was said
    Optional<Pair> next(Map<Pair, Integer> asked, long salt) {
        if (done() >= enough()) return Optional.empty();
        Map<NeedId, Integer> seen = new HashMap<>();
        for (var one : said) {
            seen.merge(one.first(), 1, Integer::sum);
            seen.merge(one.second(), 1, Integer::sum);
        }
        return open().stream()
                .min(Comparator.<Pair>comparingInt(
                                pair -> seen.getOrDefault(pair.one(), 0) + seen.getOrDefault(pair.other(), 0))
                        .thenComparingInt(pair -> asked.getOrDefault(pair, 0))
                        .thenComparingLong(pair -> mixed(pair, salt)))
                .map(pair -> mixed(pair, salt + 1) % 2 == 0 ? pair : pair.turned());
    }

    /// What comes first by these comparisons alone: how many each is before, less how many are before it.
    Map<NeedId, Integer> scores() {
        Map<NeedId, Integer> scores = new HashMap<>();
        for (int i = 0; i < needs.size(); i++) {
            int score = 0;
            for (int j = 0; j < needs.size(); j++) score += (before[i][j] ? 1 : 0) - (before[j][i] ? 1 : 0);
            scores.put(needs.get(i), score);
        }
        return scores;
    }

    /// From first to last, as far as it can be told.
    public List<NeedId> order() {
        var scores = scores();
        return needs.stream()
                .sorted(Comparator.comparingInt((NeedId need) -> -scores.getOrDefault(need, 0))
                        .thenComparingLong(NeedId::value))
                .toList();
    }

    /// A pair under the name that it has whichever side was seen first.
    static Pair named(NeedId one, NeedId other) {
        return one.value() < other.value() ? new Pair(one, other) : new Pair(other, one);
    }

    private List<Pair> open() {
        var open = new ArrayList<Pair>();
        for (int i = 0; i < needs.size(); i++)
            for (int j = i + 1; j < needs.size(); j++) {
                var one = needs.get(i);
                var other = needs.get(j);
                if (!before[i][j] && !before[j][i] && said.stream().noneMatch(past -> past.isAbout(one, other)))
                    open.add(named(one, other));
            }
        return open;
    }

    private static boolean[][] closure(List<NeedId> needs, List<Preference> said) {
        var before = new boolean[needs.size()][needs.size()];
        for (var one : said) if (!one.even()) before[needs.indexOf(one.first())][needs.indexOf(one.second())] = true;
        for (int by = 0; by < needs.size(); by++)
            for (int i = 0; i < needs.size(); i++)
                for (int j = 0; j < needs.size(); j++) before[i][j] |= before[i][by] && before[by][j] && i != j;
        return before;
    }

    /// A number that looks like chance: the steps of Steele, Lea and Flood's SplitMix.
    private static long mixed(Pair pair, long salt) {
        long mixed = salt * 0x9E3779B97F4A7C15L
                + pair.one().value() * 1_000_003
                + pair.other().value();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> 1;
    }
}
