package org.linli.engine.walking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ways as a net: where two cross they are joined, and where one ends or turns close beside another, too.
final class Net {

    /// Whoever draws by hand does not hit the middle of the road: so near, an end is meant to meet it.
    static final double JOINT = 3;

    private static final double CENTIMETRES = 100;

    /// A piece of a way between two knots.
    record Link(int from, int to, double length, Stretch stretch) {}

    /// Where a stretch is cut.
    private record Cut(double share, int knot) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<List<Cut>> cuts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<List<Long>, Integer> knots = new HashMap<>();

    Net(List<List<Spot>> ways) {
        for (var way : ways) lay(way);
        var grid = new Grid(stretches);
        for (int i = 0; i < stretches.size(); i++)
            for (int other : grid.near(stretches.get(i), JOINT)) if (other != i) join(i, other);
        for (int i = 0; i < stretches.size(); i++) divide(i);
    }

    int knots() {
        return knots.size();
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    private void lay(List<Spot> way) {
        for (int i = 1; i < way.size(); i++) {
            var stretch = new Stretch(way.get(i - 1), way.get(i));
            if (stretch.length() == 0) continue;
            stretches.add(stretch);
            cuts.add(new ArrayList<>(List.of(new Cut(0, knot(stretch.from())), new Cut(1, knot(stretch.to())))));
        }
    }

    private void join(int one, int other) {
        var stretch = stretches.get(one);
        double share = stretch.crossing(stretches.get(other));
        if (!Double.isNaN(share)) {
            int knot = knot(stretch.at(share));
            cuts.get(one).add(new Cut(share, knot));
            var crossed = stretches.get(other);
            cuts.get(other).add(new Cut(crossed.nearest(stretch.at(share)), knot));
        }
        meet(stretch.from(), other);
        meet(stretch.to(), other);
    }

    private void meet(Spot end, int other) {
        var stretch = stretches.get(other);
        double share = stretch.nearest(end);
        var spot = stretch.at(share);
        double gap = end.distance(spot);
        if (gap > JOINT) return;
        int knot = knot(spot);
        int ending = knot(end);
        cuts.get(other).add(new Cut(share, knot));
        if (knot != ending) links.add(new Link(ending, knot, gap, new Stretch(end, spot)));
    }

    private void divide(int number) {
        var stretch = stretches.get(number);
        var here = cuts.get(number);
        here.sort(Comparator.comparingDouble(Cut::share));
        for (int i = 1; i < here.size(); i++) {
            var before = here.get(i - 1);
            var after = here.get(i);
            if (before.knot() == after.knot()) continue;
            double length = (after.share() - before.share()) * stretch.length();
            links.add(new Link(
                    before.knot(),
                    after.knot(),
                    length,
                    new Stretch(stretch.at(before.share()), stretch.at(after.share()))));
        }
    }

    private int knot(Spot spot) {
        var key = List.of(Math.round(spot.x() * CENTIMETRES), Math.round(spot.y() * CENTIMETRES));
        return knots.computeIfAbsent(key, k -> knots.size());
    }
}
