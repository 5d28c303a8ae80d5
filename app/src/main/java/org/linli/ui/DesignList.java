package org.linli.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The sample of a list: five courtyards that can be looked for, sorted and chosen. What is asked stands in the address
/// of the page, as in every list; who is logged in may keep a view of it.
///
/// @param views the reader's own
public record DesignList(Ui ui, List<SavedView> views) {

    static final String PATH = "/design";

    /// So few a page that there is a next one.
    private static final int SIZE = 3;

    public DesignList {
        views = List.copyOf(views);
    }

    /// @param state as it is drawn
    public record Row(String key, String name, String state, Stick clock) {}

    public ListView view() {
        return new ListView(
                filters(),
                List.of(
                        new ListColumn(word("list.yard"), query().sort().equals("yard") ? "yard-down" : "yard"),
                        new ListColumn(word("list.stands")),
                        new ListColumn(word("list.due"))),
                query(),
                ListCount.of(found().size()),
                SIZE,
                views,
                true,
                "");
    }

    /// Of the page that the address asks for.
    public List<Row> rows() {
        return found().stream().skip((query().number() - 1L) * SIZE).limit(SIZE).toList();
    }

    private List<Row> found() {
        var words = query().value("find");
        var found = all().filter(row -> (row.name() + row.key()).contains(words))
                .filter(row -> !query().has("state") || row.state().equals(query().value("state")))
                .filter(row -> !query().has("late") || row.clock().kind().equals("late"));
        var order = Comparator.comparing(Row::key);
        return switch (query().sort()) {
            case "yard" -> found.sorted(order).toList();
            case "yard-down" -> found.sorted(order.reversed()).toList();
            default -> found.toList();
        };
    }

    private Stream<Row> all() {
        var page = new DesignPage(ui);
        var clocks = page.clocks();
        return Stream.of(
                row("gongwu", "doing", clocks.get(0)),
                row("jiwu", "wait", clocks.get(1)),
                row("dianwu", "gap", clocks.get(2)),
                row("cheliang", "solved", clocks.get(3)),
                row("shaoyuan", "doing", clocks.get(0)));
    }

    private Row row(String yard, String state, Stick clock) {
        return new Row(yard, word("yard." + yard), state, clock);
    }

    private ListQuery query() {
        return ListQuery.of(ui, filters());
    }

    private List<ListFilter> filters() {
        return List.of(
                ListFilter.words("find", word("list.find")),
                ListFilter.choice(
                        "state",
                        word("list.stands"),
                        Stream.of("doing", "wait", "gap", "solved")
                                .map(state -> new Choice(state, word("state." + state)))
                                .toList()),
                ListFilter.flag("late", word("list.late")));
    }

    private String word(String key) {
        return ui.text("ui.design." + key);
    }
}
