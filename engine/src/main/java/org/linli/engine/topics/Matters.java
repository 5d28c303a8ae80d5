package org.linli.engine.topics;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Of how many matters messages speak: what is alike, directly or by way of others among them, is one.
///
/// @param number what several say counted once
/// @param largest how many people speak of the one that most speak of
record Matters(int number, int largest) {

    static Matters of(List<Told> messages) {
        Set<Told> left = new LinkedHashSet<>(messages);
        int number = 0;
        int largest = 0;
        while (!left.isEmpty()) {
            number++;
            largest = Math.max(largest, people(left));
        }
        return new Matters(number, largest);
    }

    /// Takes one matter away.
    private static int people(Set<Told> left) {
        var people = new HashSet<String>();
        var next = new ArrayDeque<Told>();
        next.add(left.iterator().next());
        left.remove(next.getFirst());
        while (!next.isEmpty()) {
            var told = next.poll();
            people.add(told.message.person());
            for (var link : told.links) if (left.remove(link.other())) next.add(link.other());
        }
        return people.size();
    }
}
