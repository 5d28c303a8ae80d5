package org.linli.engine.walking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The ways of a quarter that people can walk on.
public final class Ways {

    /// From a door straight to the nearest way: further is no path that anybody has drawn.
    public static final double STEPS = 60;

    private final List<Net.Link> links;
    private final List<List<Integer>> at = new ArrayList<>();
    private final int[] parts;
    private final Grid grid;
    private final Map<Spot, Collection<Tie>> tied = new ConcurrentHashMap<>();

    /// @param ways each along its spots
    public Ways(List<List<Spot>> ways) {
        var net = new Net(ways);
        links = net.links();
        for (int i = 0; i < net.knots(); i++) at.add(new ArrayList<>());
        for (int i = 0; i < links.size(); i++) {
            at.get(links.get(i).from()).add(i);
            at.get(links.get(i).to()).add(i);
        }
        parts = parts();
        grid = new Grid(links.stream().map(Net.Link::stretch).toList());
    }

    /// How far it is from anywhere to the nearest of those.
    ///
    /// @param targets numbered in their order
    public Reach to(List<Spot> targets) {
        return new Reach(this, targets);
    }

    /// Whether there is a way beside the spot at all.
    public boolean isBeside(Spot spot) {
        return !ties(spot).isEmpty();
    }

    /// Where somebody who stands there steps onto a way.
    ///
    /// @param along how far along the link, in metres
    /// @param off how far from the spot to there, in metres
    record Tie(int link, double along, double off) {}

    /// The nearest step onto each part of the net: a path in the yard may lead nowhere, and the street beside it on.
    Collection<Tie> ties(Spot spot) {
        return tied.computeIfAbsent(spot, this::tie);
    }

    private Collection<Tie> tie(Spot spot) {
        Map<Integer, Tie> nearest = new HashMap<>();
        for (int link : grid.near(new Stretch(spot, spot), STEPS)) {
            var stretch = links.get(link).stretch();
            double share = stretch.nearest(spot);
            double off = spot.distance(stretch.at(share));
            if (off > STEPS) continue;
            var tie = new Tie(link, share * links.get(link).length(), off);
            nearest.merge(parts[links.get(link).from()], tie, (a, b) -> a.off() <= b.off() ? a : b);
        }
        return List.copyOf(nearest.values());
    }

    int knots() {
        return at.size();
    }

    Net.Link link(int number) {
        return links.get(number);
    }

    List<Integer> linksAt(int knot) {
        return at.get(knot);
    }

    private int[] parts() {
        var part = new int[at.size()];
        for (int knot = 0; knot < part.length; knot++) if (part[knot] == 0) flood(part, knot);
        return part;
    }

    private void flood(int[] part, int first) {
        var open = new ArrayList<>(List.of(first));
        part[first] = first + 1;
        while (!open.isEmpty()) {
            int knot = open.removeLast();
            for (int number : at.get(knot)) {
                var link = links.get(number);
                int next = link.from() == knot ? link.to() : link.from();
                if (part[next] != 0) continue;
                part[next] = first + 1;
                open.add(next);
            }
        }
    }
}
