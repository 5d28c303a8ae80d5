package org.linli.engine.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All votes of a conversation as they come; a later one of the same person on the same statement replaces
/// the earlier. For one thread at a time.
public final class Votes {

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> statements = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private List<Row> sorted = List.of();
    private int size;

    public Votes add(String person, String statement, Opinion opinion) {
        if (rows.computeIfAbsent(person, Row::new).put(column(statement), opinion.value)) size++;
        return this;
    }

    /// Makes a statement known on which nobody has voted yet.
    public Votes know(String statement) {
        column(statement);
        return this;
    }

    /// Takes a statement out that was struck by whoever leads the conversation.
    public Votes hide(String statement) {
        column(statement);
        hidden.add(statement);
        return this;
    }

    public int size() {
        return size;
    }

    public int people() {
        return rows.size();
    }

    /// In the order in which they became known, hidden ones too.
    public List<String> statements() {
        return Collections.unmodifiableList(statements);
    }

    /// The votes now, people in the order of their ids.
    Answers answers() {
        if (sorted.size() < rows.size())
            sorted = rows.values().stream()
                    .sorted((one, other) -> one.person.compareTo(other.person))
                    .toList();
        var out = new boolean[statements.size()];
        for (int i = 0; i < out.length; i++) out[i] = hidden.contains(statements.get(i));
        return new Answers(sorted, List.copyOf(statements), out, 0);
    }

    private int column(String statement) {
        return columns.computeIfAbsent(statement, _ -> {
            statements.add(statement);
            return statements.size() - 1;
        });
    }

    /// The votes of one person.
    static final class Row {

        final String person;
        int[] columns = new int[8];
        byte[] values = new byte[8];
        int size;

        Row(String person) {
            this.person = person;
        }

        /// The same person on the same statements with other votes.
        Row with(byte[] others) {
            var row = new Row(person);
            row.columns = columns;
            row.values = others;
            row.size = size;
            return row;
        }

        /// @return whether there was none before
        boolean put(int column, byte value) {
            for (int i = 0; i < size; i++)
                if (columns[i] == column) {
                    values[i] = value;
                    return false;
                }
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            columns[size] = column;
            values[size++] = value;
            return true;
        }
    }
}
