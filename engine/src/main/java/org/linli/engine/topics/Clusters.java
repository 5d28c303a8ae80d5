package org.linli.engine.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Messages that lie close together (DBSCAN: Ester, Kriegel, Sander and Xu, KDD 1996).
///
/// A message is a core where it and those like it come from at least three people, so that one person who writes ten
/// times makes no topic. Cores that are alike are one cluster; any other message joins the core it resembles most. It
/// depends on the messages alone, not on the order in which they came.
final class Clusters {

    static final int PEOPLE = 3;

    private final Map<Told, Told> parents = new HashMap<>();

    private Clusters() {}

    /// Each cluster in order of its messages, the clusters in order of their first.
    static List<List<Told>> of(Collection<Told> all) {
        return new Clusters().found(all);
    }

    private List<List<Told>> found(Collection<Told> all) {
        for (var told : all) if (isCore(told)) parents.put(told, told);
        for (var core : List.copyOf(parents.keySet()))
            for (var link : core.links) if (parents.containsKey(link.other())) join(core, link.other());
        var clusters = new TreeMap<Told, List<Told>>(Told.IN_ORDER);
        for (var told : all)
            home(told)
                    .ifPresent(core -> clusters.computeIfAbsent(root(core), _ -> new ArrayList<>())
                            .add(told));
        for (var cluster : clusters.values()) cluster.sort(Told.IN_ORDER);
        return clusters.values().stream()
                .sorted(Comparator.comparing(List::getFirst, Told.IN_ORDER))
                .toList();
    }

    private static boolean isCore(Told told) {
        if (told.links.size() + 1 < PEOPLE) return false;
        Set<String> people = new HashSet<>();
        people.add(told.message.person());
        for (var link : told.links) {
            people.add(link.other().message.person());
            if (people.size() >= PEOPLE) return true;
        }
        return false;
    }

    private Optional<Told> home(Told told) {
        if (parents.containsKey(told)) return Optional.of(told);
        return told.links.stream()
                .filter(link -> parents.containsKey(link.other()))
                .max(Comparator.comparingDouble(Told.Link::likeness)
                        .thenComparing(Told.Link::other, Told.IN_ORDER.reversed()))
                .map(Told.Link::other);
    }

    private void join(Told one, Told other) {
        var first = root(one);
        var second = root(other);
        if (Told.IN_ORDER.compare(first, second) <= 0) parents.put(second, first);
        else parents.put(first, second);
    }

    private Told root(Told told) {
        var root = told;
        for (var parent = parents.getOrDefault(root, root); parent != root; parent = parents.getOrDefault(root, root))
            root = parent;
        for (var at = told; at != root; ) {
            var next = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = next;
        }
        return root;
    }
}
