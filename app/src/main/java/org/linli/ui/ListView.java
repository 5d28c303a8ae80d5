package org.linli.ui;

import java.util.List;
import org.linli.shared.Right;

/// A list as it is shown: what can be asked of it, what is asked, how much was found.
///
/// @param size rows a page
/// @param views the reader's own names for conditions of this list
/// @param acts whether rows can be chosen for an act on many
/// @param export where the list is taken away as a file; empty where it is not
public record ListView(
        List<ListFilter> filters,
        List<ListColumn> columns,
        ListQuery query,
        ListCount count,
        int size,
        List<SavedView> views,
        boolean acts,
        String export) {

    public static final int SIZE = 50;
    private static final int A_LOOK = 6;

    /// Where every list is taken away whose room has no file of its own for it.
    public static final String TAKE = "/lists/file";

    public ListView {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        views = List.copyOf(views);
    }

    /// A list whose rows speak for themselves: without heads, kept views and acts.
    ///
    /// @param found how many there are
    public static ListView plain(List<ListFilter> filters, ListQuery query, long found, int size) {
        return new ListView(filters, List.of(), query, ListCount.of(found), size, List.of(), false, TAKE);
    }

    /// A condition that holds now.
    ///
    /// @param off the address without it
    public record Chip(String text, String off) {}

    /// Whether there is something to take away, and the reader may.
    public boolean isTaken(Ui ui) {
        return !export.isEmpty() && count.counted() > 0 && ui.may(Right.EXPORT);
    }

    /// Whether there is more than a look takes in, or something is asked already.
    public boolean isWorthNarrowing() {
        return count.counted() > A_LOOK || !chips().isEmpty();
    }

    public List<Chip> chips() {
        return filters.stream()
                .filter(filter -> query.has(filter.name()))
                .map(filter -> new Chip(filter.spoken(query.value(filter.name())), query.without(filter.name())))
                .toList();
    }

    public List<ListFilter> foremost() {
        return filters.stream().filter(ListFilter::foremost).toList();
    }

    public List<ListFilter> further() {
        return filters.stream().filter(filter -> !filter.foremost()).toList();
    }

    /// Whether one of the conditions that are folded away holds.
    public boolean isUnfolded() {
        return further().stream().anyMatch(filter -> query.has(filter.name()));
    }

    public int last() {
        return (int) Math.max(1, (count.counted() + size - 1) / size);
    }

    public boolean hasNext() {
        return query.number() < last() || (count.more() && query.number() >= last());
    }
}
