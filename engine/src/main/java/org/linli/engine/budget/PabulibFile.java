package org.linli.engine.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// An election as a `.pb` file: Stolicki, Szufa and Talmon, "Pabulib: A Participatory Budgeting Library",
/// 2020. Whatever else such a file tells of projects and voters is kept.
///
/// @param meta in the order of the file
public record PabulibFile(SequencedMap<String, String> meta, Table projects, Table votes) {

    public PabulibFile {
        meta = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(meta));
    }

    /// @param head names of the columns
    public record Table(List<String> head, List<Row> rows) {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// @param line in the file, counted from 1
    /// @param cells one for each column
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @throws BadPabulib where the file is not well-formed
    public static PabulibFile read(InputStream in) throws IOException {
        return new PabulibReader(in.readAllBytes()).file();
    }

    /// @throws BadPabulib where the file contradicts itself
    public Election election() throws BadPabulib {
        return new PabulibElection(this).election();
    }

    /// Those with 1 in the column `selected`; nothing where there is no such column.
    public Optional<List<String>> selected() {
        int selected = projects.head.indexOf("selected");
        int id = projects.head.indexOf("project_id");
        if (selected < 0 || id < 0) return Optional.empty();
        return Optional.of(projects.rows.stream()
                .filter(row -> row.cells.get(selected).strip().equals("1"))
                .map(row -> row.cells.get(id).strip())
                .toList());
    }

    /// @param meta what else is to be told, `description`, `country`, `unit`, `instance` and others
    /// @param winners ids of the selected items
    /// @param rule what it is called in the file
    public static PabulibFile of(Election election, Map<String, String> meta, String rule, List<String> winners) {
        var all = new LinkedHashMap<>(meta);
        all.put("num_projects", "" + election.items().size());
        all.put("num_votes", "" + election.ballots().size());
        all.put("budget", election.budget().toPlainString());
        all.put("vote_type", PabulibElection.word(election.voting()));
        all.put("rule", rule);
        var projects = new ArrayList<Row>();
        for (var item : election.items()) {
            var votes = election.ballots().stream()
                    .filter(ballot -> ballot.items().contains(item.id()))
                    .count();
            projects.add(new Row(
                    0,
                    List.of(
                            item.id(),
                            item.cost().toPlainString(),
                            "" + votes,
                            item.name(),
                            winners.contains(item.id()) ? "1" : "0")));
        }
        return new PabulibFile(
                all,
                new Table(List.of("project_id", "cost", "votes", "name", "selected"), projects),
                PabulibElection.votes(election));
    }

    public void write(Writer out) throws IOException {
        out.write("META\nkey;value\n");
        for (var entry : meta.entrySet()) write(out, List.of(entry.getKey(), entry.getValue()));
        write(out, "PROJECTS", projects);
        write(out, "VOTES", votes);
    }

    private static void write(Writer out, String section, Table table) throws IOException {
        out.write(section + "\n");
        write(out, table.head);
        for (var row : table.rows) write(out, row.cells);
    }

    private static void write(Writer out, List<String> cells) throws IOException {
        out.write(String.join(";", cells.stream().map(PabulibFile::quoted).toList()) + "\n");
    }

    private static String quoted(String cell) {
        var line = cell.replaceAll("[\r\n]+", " ");
        return line.contains(";") || line.contains("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
