package org.linli.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What several people put first, all together. Everybody weighs the same: what somebody gave counts as
/// a part of all that this person gave, and a table counts as many times as people sit at it.
///
/// @param agreement W of Kendall over the needs that everybody saw, or u of Kendall where pairs were
///     compared; none where it cannot be told
/// @param partial ballots on which some need is missing
/// @param comparisons of two needs, where that was the way
public record Ranking(
        List<Line> lines,
        int ballots,
        int people,
        int tables,
        int partial,
        @Nullable Double agreement,
        int comparisons) {

    /// The foremost of the order, beside which a minority is shown.
    public static final int TOP = 3;

    /// @param rank from 1; what is even has the same
    /// @param share of all that was given, in hundredths
    /// @param first how many people put it first; whoever put several first counts in parts
    public record Line(NeedId need, int rank, double share, double first) {}

    public Ranking {
        lines = List.copyOf(lines);
    }

    static Ranking of(List<NeedId> needs, List<Ballot> ballots) {
        var counted =
                ballots.stream().filter(ballot -> given(needs, ballot) > 0).toList();
        int people = counted.stream().mapToInt(Ballot::people).sum();
        var shares = new double[needs.size()];
        var firsts = new double[needs.size()];
        for (var ballot : counted) count(needs, ballot, shares, firsts);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < shares.length; i++) {
            int rank = 1;
            for (double other : shares) if (other > shares[i] + 1e-9) rank++;
            lines.add(new Line(needs.get(i), rank, people == 0 ? 0 : 100 * shares[i] / people, firsts[i]));
        }
        lines.sort(Comparator.comparingInt(Line::rank)
                .thenComparingLong(line -> line.need().value()));
        var whole = counted.stream()
                .filter(ballot -> ballot.points().keySet().containsAll(needs))
                .toList();
        return new Ranking(
                lines,
                counted.size(),
                people,
                (int) counted.stream()
                        .filter(ballot -> !ballot.table().isEmpty())
                        .count(),
                counted.size() - whole.size(),
                agreement(needs, counted),
                0);
    }

    /// What a third of the people put first, and all together do not have among their foremost.
    public List<Line> minority() {
        return lines.stream()
                .filter(line -> line.rank() > TOP && line.first() > 0 && line.first() * 3 >= people - 1e-9)
                .toList();
    }

    public boolean any() {
        return ballots > 0;
    }

    private static int given(List<NeedId> needs, Ballot ballot) {
        return needs.stream().mapToInt(ballot::given).sum();
    }

    private static void count(List<NeedId> needs, Ballot ballot, double[] shares, double[] firsts) {
        double total = given(needs, ballot);
        int most = needs.stream().mapToInt(ballot::given).max().orElse(0);
        long even = needs.stream().filter(need -> ballot.given(need) == most).count();
        for (int i = 0; i < shares.length; i++) {
            int given = ballot.given(needs.get(i));
            shares[i] += ballot.people() * given / total;
            if (given == most) firsts[i] += (double) ballot.people() / even;
        }
    }

    private static @Nullable Double agreement(List<NeedId> needs, List<Ballot> ballots) {
        var seen = needs.stream()
                .filter(need ->
                        ballots.stream().allMatch(ballot -> ballot.points().containsKey(need)))
                .toList();
        OptionalDouble found = Agreement.of(ballots.stream()
                .map(ballot -> seen.stream().mapToDouble(ballot::given).toArray())
                .toList());
        return found.isPresent() ? found.getAsDouble() : null;
    }
}
