package org.linli.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A list short enough to be at hand as a whole: narrowed by words, and shown page by page.
///
/// @param view what words are asked for, and how many were found
/// @param rows of the page
public record Shelf<T>(ListView view, List<T> rows) {

    private static final int SIZE = 20;

    public Shelf {
        rows = List.copyOf(rows);
    }

    /// As the address of the page asks.
    ///
    /// @param all in the order in which they are shown
    /// @param text in which words are looked for
    public static <T> Shelf<T> of(Ui ui, List<T> all, Function<T, String> text) {
        var filters = List.of(ListFilter.words("words", ui.text("ui.list.words")));
        var query = ListQuery.of(ui, filters);
        var words = query.value("words").toLowerCase(Locale.ROOT);
        var found = all.stream()
                .filter(one -> text.apply(one).toLowerCase(Locale.ROOT).contains(words))
                .toList();
        var page = found.stream().skip((query.number() - 1L) * SIZE).limit(SIZE).toList();
        return new Shelf<>(ListView.plain(filters, query, found.size(), SIZE), page);
    }

    /// The same page, of what is made of each.
    public <R> Shelf<R> map(Function<T, R> made) {
        return new Shelf<>(view, rows.stream().map(made).toList());
    }

    /// Whether there is nothing at all, whatever is asked.
    public boolean isBare() {
        return rows.isEmpty() && view.chips().isEmpty();
    }
}
