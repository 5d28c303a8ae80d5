package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.engine.budget.BadPabulib.Fault;
import org.linli.engine.budget.PabulibFile.Row;
import org.linli.engine.budget.PabulibFile.Table;

/// The election that a `.pb` file tells of, checked; and back.
final class PabulibElection {

    private final PabulibFile file;

    PabulibElection(PabulibFile file) {
        this.file = file;
    }

    Election election() throws BadPabulib {
        var budget = number(1, meta("budget"));
        var voting = voting();
        var items = items();
        var ballots = ballots(voting, items.stream().map(Item::id).collect(Collectors.toSet()));
        return new Election(budget, voting, items, ballots);
    }

    private List<Item> items() throws BadPabulib {
        var head = file.projects().head();
        int id = column(head, "project_id");
        int cost = column(head, "cost");
        int name = head.indexOf("name");
        check(file.projects(), "num_projects");
        var known = new HashSet<String>();
        var items = new ArrayList<Item>();
        for (var row : file.projects().rows()) {
            var own = id(row, id);
            if (!known.add(own)) throw new BadPabulib(row.line(), Fault.TWICE, own);
            items.add(new Item(
                    own,
                    name < 0 ? "" : row.cells().get(name).strip(),
                    number(row.line(), row.cells().get(cost))));
        }
        return items;
    }

    private List<Ballot> ballots(Voting voting, Set<String> items) throws BadPabulib {
        var head = file.votes().head();
        int id = column(head, "voter_id");
        int vote = column(head, "vote");
        int points = voting.hasPoints() ? column(head, "points") : -1;
        check(file.votes(), "num_votes");
        var known = new HashSet<String>();
        var ballots = new ArrayList<Ballot>();
        for (var row : file.votes().rows()) {
            var voter = id(row, id);
            if (!known.add(voter)) throw new BadPabulib(row.line(), Fault.TWICE, voter);
            var named = list(row.cells().get(vote));
            var once = new HashSet<String>();
            for (var item : named) {
                if (!items.contains(item)) throw new BadPabulib(row.line(), Fault.ITEM_UNKNOWN, item);
                if (!once.add(item)) throw new BadPabulib(row.line(), Fault.TWICE, item);
            }
            ballots.add(points < 0 ? Ballot.of(voter, named) : pointed(row, voter, named, points));
        }
        return ballots;
    }

    private static Ballot pointed(Row row, String voter, List<String> named, int column) throws BadPabulib {
        var points = new ArrayList<BigDecimal>();
        for (var point : list(row.cells().get(column))) points.add(signed(row.line(), point));
        if (points.size() != named.size())
            throw new BadPabulib(row.line(), Fault.POINTS_DIFFER, points.size() + " / " + named.size());
        return new Ballot(voter, named, points);
    }

    private void check(Table table, String key) throws BadPabulib {
        var said = file.meta().get(key);
        int count = table.rows().size();
        if (said != null && !said.equals("" + count))
            throw new BadPabulib(
                    table.rows().isEmpty() ? 1 : table.rows().getLast().line(),
                    Fault.COUNT_DIFFERS,
                    key + " " + said + " / " + count);
    }

    private Voting voting() throws BadPabulib {
        var word = meta("vote_type").toUpperCase(Locale.ROOT);
        return Arrays.stream(Voting.values())
                .filter(voting -> voting.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadPabulib(1, Fault.VOTING_UNKNOWN, word));
    }

    private String meta(String key) throws BadPabulib {
        var value = file.meta().get(key);
        if (value == null) throw new BadPabulib(1, Fault.META_MISSING, key);
        return value;
    }

    private int column(List<String> head, String name) throws BadPabulib {
        int column = head.indexOf(name);
        if (column < 0) throw new BadPabulib(headLine(head), Fault.COLUMN_MISSING, name);
        return column;
    }

    private int headLine(List<String> head) {
        var rows = (head.equals(file.projects().head()) ? file.projects() : file.votes()).rows();
        return rows.isEmpty() ? 1 : Math.max(1, rows.getFirst().line() - 1);
    }

    private static String id(Row row, int column) throws BadPabulib {
        var id = row.cells().get(column).strip();
        if (id.isEmpty()) throw new BadPabulib(row.line(), Fault.ID_MISSING, "");
        return id;
    }

    private static BigDecimal number(int line, String text) throws BadPabulib {
        var number = signed(line, text);
        if (number.signum() < 0) throw new BadPabulib(line, Fault.NEGATIVE, text.strip());
        return number;
    }

    /// With a point, or with a comma before one or two digits.
    private static BigDecimal signed(int line, String text) throws BadPabulib {
        var word = text.strip().replaceFirst(",(\\d{1,2})$", ".$1");
        if (!word.matches("-?\\d{1,18}(\\.\\d{1,9})?")) throw new BadPabulib(line, Fault.NO_NUMBER, text.strip());
        return new BigDecimal(word);
    }

    private static List<String> list(String cell) {
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    static String word(Voting voting) {
        return voting.name().toLowerCase(Locale.ROOT);
    }

    static Table votes(Election election) {
        boolean points = election.voting().hasPoints();
        var rows = new ArrayList<Row>();
        for (var ballot : election.ballots()) {
            var cells = new ArrayList<>(List.of(ballot.voter(), String.join(",", ballot.items())));
            if (points)
                cells.add(
                        ballot.points().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",")));
            rows.add(new Row(0, cells));
        }
        return new Table(points ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote"), rows);
    }
}
