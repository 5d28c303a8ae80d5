package org.linli.engine.consensus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Who stands where, as a plain table: for each statement and each stakeholder group how many agree,
/// disagree and pass, and how many have not said anything. For few people, where groups of opinion would be
/// guesses.
///
/// @param stakeholders in the order of their names
public record Positions(List<String> stakeholders, List<Line> lines) {

    public Positions {
        stakeholders = List.copyOf(stakeholders);
        lines = List.copyOf(lines);
    }

    /// @param cells one for each stakeholder group
    public record Line(String statement, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /// Whether in every group that said something nobody disagrees and somebody agrees.
        public boolean isAcceptedByAll() {
            return cells.stream().anyMatch(Cell::isHeard)
                    && cells.stream().filter(Cell::isHeard).allMatch(cell -> cell.disagree == 0 && cell.agree > 0);
        }

        /// Whether some agree and some disagree.
        public boolean isContested() {
            return cells.stream().anyMatch(cell -> cell.agree > 0)
                    && cells.stream().anyMatch(cell -> cell.disagree > 0);
        }
    }

    /// @param silent members of the group who have not voted on the statement
    public record Cell(int agree, int disagree, int pass, int silent) {

        public boolean isHeard() {
            return agree + disagree + pass > 0;
        }
    }

    /// @param stakeholders the group of each person, also of those who have not voted at all; whoever is
    ///     not in it is not counted
    public static Positions of(Votes votes, Map<String, String> stakeholders) {
        var answers = votes.answers();
        var sizes = new TreeMap<String, Integer>();
        for (var group : stakeholders.values()) sizes.merge(group, 1, Integer::sum);
        var names = List.copyOf(sizes.keySet());
        var tallies = new Tallies(answers, names.size(), person -> {
            var group = stakeholders.get(answers.person(person));
            return group == null ? -1 : names.indexOf(group);
        });
        return new Positions(
                names,
                IntStream.range(0, tallies.statements())
                        .filter(i -> !tallies.isHidden(i))
                        .mapToObj(i -> new Line(
                                tallies.statement(i),
                                IntStream.range(0, names.size())
                                        .mapToObj(k -> cell(tallies.of(k, i), sizes.getOrDefault(names.get(k), 0)))
                                        .toList()))
                        .toList());
    }

    private static Cell cell(Tally tally, int size) {
        return new Cell(
                tally.agree(),
                tally.disagree(),
                tally.votes() - tally.agree() - tally.disagree(),
                size - tally.votes());
    }
}
