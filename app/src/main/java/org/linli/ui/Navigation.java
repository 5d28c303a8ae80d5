package org.linli.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.linli.ui.NavigationItem.Phone;
import org.linli.ui.NavigationItem.Side;

/// The doors that a reader sees, in order. What two roles open stands there once.
public record Navigation(List<NavigationItem> items) {

    public Navigation {
        var seen = new HashSet<String>();
        items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .filter(item -> seen.add(item.side() + item.href()))
                .toList();
    }

    public List<NavigationItem> staff() {
        return of(Side.STAFF);
    }

    public List<NavigationItem> open() {
        return of(Side.PUBLIC);
    }

    /// At most five for the bottom bar, the primary act in the middle. The public bar adds the way home and the menu.
    /// Whoever has none of the doors that are meant for it finds their own first ones there.
    public List<NavigationItem> phone(Side side) {
        var few = new ArrayList<>(standing(side, Phone.SLOT, side == Side.PUBLIC ? 2 : 4));
        if (few.isEmpty()) few.addAll(standing(side, Phone.NONE, 4));
        standing(side, Phone.MIDDLE, 1).forEach(middle -> few.add((few.size() + 1) / 2, middle));
        return List.copyOf(few);
    }

    private List<NavigationItem> standing(Side side, Phone where, int most) {
        return of(side).stream()
                .filter(item -> item.phone() == where)
                .limit(most)
                .toList();
    }

    /// Whether the path lies behind this door and behind no more exact one.
    public boolean isCurrent(NavigationItem item, String path) {
        return leadsTo(item, path)
                && items.stream()
                        .noneMatch(other -> leadsTo(other, path)
                                && other.href().length() > item.href().length());
    }

    private static boolean leadsTo(NavigationItem item, String path) {
        var page = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        return page.equals(item.href())
                || (item.href().length() > 1 && page.startsWith(item.href().replaceAll("/*$", "/")));
    }

    private List<NavigationItem> of(Side side) {
        return items.stream().filter(i -> i.side() == side).toList();
    }
}
