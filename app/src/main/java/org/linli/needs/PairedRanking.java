package org.linli.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.linli.needs.Ranking.Line;

/// What several people put first who compared two by two. Every comparison weighs the same, one of a
/// table as many times as people sit there; the strengths of [BradleyTerry] are the shares.
final class PairedRanking {

    /// Each need begins as though it had come out even once, so that one comparison alone does not
    /// decide everything.
    private static final double PRIOR = 1;

    private PairedRanking() {}

    static Ranking of(List<NeedId> needs, List<Ballot> ballots) {
        var counted = ballots.stream()
                .filter(ballot -> !among(needs, ballot).isEmpty())
                .toList();
        var wins = new double[needs.size()][needs.size()];
        var firsts = new double[needs.size()];
        for (var ballot : counted) count(needs, ballot, wins, firsts);
        var strengths = BradleyTerry.strengths(wins, PRIOR);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < strengths.length; i++) {
            int rank = 1;
            for (double other : strengths) if (other > strengths[i] + 1e-9) rank++;
            lines.add(new Line(needs.get(i), rank, counted.isEmpty() ? 0 : 100 * strengths[i], firsts[i]));
        }
        lines.sort(Comparator.comparingInt(Line::rank)
                .thenComparingLong(line -> line.need().value()));
        OptionalDouble agreement = PairAgreement.of(
                needs, counted.stream().map(ballot -> among(needs, ballot)).toList());
        return new Ranking(
                lines,
                counted.size(),
                counted.stream().mapToInt(Ballot::people).sum(),
                (int) counted.stream()
                        .filter(ballot -> !ballot.table().isEmpty())
                        .count(),
                (int) counted.stream().filter(ballot -> !sawAll(needs, ballot)).count(),
                agreement.isPresent() ? agreement.getAsDouble() : null,
                counted.stream().mapToInt(ballot -> among(needs, ballot).size()).sum());
    }

    private static List<Preference> among(List<NeedId> needs, Ballot ballot) {
        return ballot.pairs().stream()
                .filter(one -> needs.contains(one.first()) && needs.contains(one.second()))
                .toList();
    }

    private static boolean sawAll(List<NeedId> needs, Ballot ballot) {
        var said = among(needs, ballot);
        return needs.stream()
                .allMatch(need -> said.stream()
                        .anyMatch(
                                one -> one.first().equals(need) || one.second().equals(need)));
    }

    private static void count(List<NeedId> needs, Ballot ballot, double[][] wins, double[] firsts) {
        for (var one : among(needs, ballot)) {
            int first = needs.indexOf(one.first());
            int second = needs.indexOf(one.second());
            wins[first][second] += one.even() ? ballot.people() / 2.0 : ballot.people();
            if (one.even()) wins[second][first] += ballot.people() / 2.0;
        }
        var scores = new Pairing(needs, ballot.pairs()).scores();
        int most = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most <= 0) return;
        long even = scores.values().stream().filter(score -> score == most).count();
        for (int i = 0; i < firsts.length; i++)
            if (scores.getOrDefault(needs.get(i), 0) == most) firsts[i] += (double) ballot.people() / even;
    }
}
