package org.linli.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the rows of a list are written as a table, column by column.
public record ListTable<R>(String name, List<Column<R>> columns) {

    public ListTable {
        columns = List.copyOf(columns);
    }

    /// @param cell text, a number, a day or a moment; none for an empty cell
    public record Column<R>(ListSheet.Head head, Function<R, @Nullable Object> cell) {}

    public static <R> ListTable<R> named(String name) {
        return new ListTable<>(name, List.of());
    }

    /// The same with one column more.
    ///
    /// @param characters how wide it is
    public ListTable<R> with(String label, int characters, Function<R, @Nullable Object> cell) {
        var more = new Column<>(new ListSheet.Head(label, characters), cell);
        return new ListTable<>(
                name, Stream.concat(columns.stream(), Stream.of(more)).toList());
    }

    public ListSheet of(ListView view, List<R> rows) {
        return new ListSheet(
                name,
                columns.stream().map(Column::head).toList(),
                view,
                rows.stream().map(this::cells).toList());
    }

    private List<@Nullable Object> cells(R row) {
        return columns.stream()
                .<@Nullable Object>map(column -> column.cell().apply(row))
                .toList();
    }
}
