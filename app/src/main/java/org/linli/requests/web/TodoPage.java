package org.linli.requests.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.requests.OtherTasks.Task;
import org.linli.requests.Urgency;
import org.linli.ui.ListView;
import org.linli.ui.Pages;

/// What is open for somebody: in groups by harm, each by deadline.
///
/// @param whose which of the tabs is shown
/// @param counts how many lie behind each tab
/// @param view by what the tab is narrowed
/// @param open the concern that is shown beside the list; none if the list is empty
/// @param tasks what else waits for the reader, from other rooms
/// @param late how many of the shown tab are overdue
public record TodoPage(
        Whose whose,
        Map<Whose, Long> counts,
        long late,
        List<Group> groups,
        List<Task> tasks,
        ListView view,
        Pages pages,
        @Nullable RequestPage open) {

    private static final int MANY = 12;

    /// Who is to act.
    public enum Whose {
        MINE,
        WAITING,
        OTHERS
    }

    /// @param count how many there are on all pages
    public record Group(Urgency urgency, long count, List<TodoRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }

        public int weight() {
            return States.weight(urgency);
        }
    }

    public TodoPage {
        counts = Map.copyOf(counts);
        groups = List.copyOf(groups);
        tasks = List.copyOf(tasks);
    }

    TodoPage with(RequestPage opened) {
        return new TodoPage(whose, counts, late, groups, tasks, view, pages, opened);
    }

    /// Whether it is so long that one looks for something in it, or is narrowed already.
    public boolean isLong() {
        return view.count().counted() > MANY || !view.chips().isEmpty();
    }

    /// The same conditions on another tab.
    public String href(Whose tab) {
        return view.query().with(TodoFilters.WHOSE, tab.name().toLowerCase(Locale.ROOT));
    }

    /// The tab without any condition.
    public String allOff() {
        return "/todo?whose=" + whose.name().toLowerCase(Locale.ROOT);
    }

    public long count(Whose tab) {
        return counts.getOrDefault(tab, 0L);
    }
}
