package org.linli.ui;

import java.util.Set;
import java.util.function.Function;
import org.linli.shared.Right;

/// A list that can be taken away as a file: asked for a page of it, it shows the same rows, by the same conditions, as
/// the page that people read.
///
/// @param page a pattern of the path that the list stands at
/// @param rights any of which opens its page; empty where everybody may read it
/// @param sheet the page of the list that [Ui#path] asks for
public record ListSource(String page, Set<Right> rights, Function<Ui, ListSheet> sheet) {

    public ListSource {
        rights = Set.copyOf(rights);
    }

    /// A list that whoever has the right reads.
    public static ListSource of(String page, Right right, Function<Ui, ListSheet> sheet) {
        return new ListSource(page, Set.of(right), sheet);
    }

    /// A list that everybody reads.
    public static ListSource open(String page, Function<Ui, ListSheet> sheet) {
        return new ListSource(page, Set.of(), sheet);
    }

    public boolean isAt(String path) {
        return path.matches(page);
    }

    public boolean isOpenTo(Ui reader) {
        return rights.isEmpty() || rights.stream().anyMatch(reader::may);
    }
}
