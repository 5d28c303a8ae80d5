package org.linli.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.ui.ListView;

/// The lines of a duty matrix that hold today, a page of them, by first-level category.
///
/// @param view by what it is narrowed
public record DutyList(ListView view, List<Group> groups) {

    public DutyList {
        groups = List.copyOf(groups);
    }

    /// First-level category with its lines.
    ///
    /// @param count how many there are on all pages
    public record Group(String name, long count, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// @param group the first-level category
    /// @param place where it holds; empty for what holds unless a place says otherwise
    /// @param basis the paper that says so
    public record Line(
            String group,
            String category,
            String name,
            String place,
            String item,
            String lead,
            boolean registered,
            String coHandlers,
            String sign,
            String finish,
            String route,
            String basis) {}

    List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    /// The lines of one page; a group that goes on says how many it has in all.
    static List<Group> page(List<Group> all, long skip, int size) {
        var shown = new ArrayList<Group>();
        long before = 0;
        for (var group : all) {
            long from = Math.max(0, skip - before);
            long room = Math.max(0, skip + size - Math.max(before, skip));
            var lines = group.lines().stream().skip(from).limit(room).toList();
            if (!lines.isEmpty()) shown.add(new Group(group.name(), group.count(), lines));
            before += group.lines().size();
        }
        return shown;
    }
}
