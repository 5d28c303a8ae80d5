package org.linli.engine.walking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.linli.engine.walking.Ways.Tie;

/// How far it is on foot to the nearest of some spots.
public final class Reach {

    private static final int NONE = -1;

    /// The way to the nearest.
    ///
    /// @param target its number
    /// @param metres from the spot, over the ways, to it
    public record Nearest(int target, double metres) {}

    private record Arrival(int knot, double metres) {}

    private record Goal(int target, Tie tie) {}

    private final Ways ways;
    private final double[] metres;
    private final int[] nearest;
    private final Map<Integer, List<Goal>> goals = new HashMap<>();
    private final PriorityQueue<Arrival> open = new PriorityQueue<>(Comparator.comparingDouble(Arrival::metres));

    Reach(Ways ways, List<Spot> targets) {
        this.ways = ways;
        metres = new double[ways.knots()];
        nearest = new int[ways.knots()];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        Arrays.fill(nearest, NONE);
        for (int i = 0; i < targets.size(); i++) for (var tie : ways.ties(targets.get(i))) begin(i, tie);
        spread();
    }

    /// Nothing where no way leads there from any of them, or none is drawn beside the spot.
    public Optional<Nearest> from(Spot spot) {
        return ways.ties(spot).stream()
                .flatMap(tie -> over(tie).stream())
                .min(Comparator.comparingDouble(Nearest::metres));
    }

    private void begin(int target, Tie tie) {
        var link = ways.link(tie.link());
        goals.computeIfAbsent(tie.link(), l -> new ArrayList<>()).add(new Goal(target, tie));
        arrive(link.from(), tie.off() + tie.along(), target);
        arrive(link.to(), tie.off() + link.length() - tie.along(), target);
    }

    private void spread() {
        while (!open.isEmpty()) {
            var arrival = open.remove();
            if (arrival.metres() > metres[arrival.knot()]) continue;
            for (int number : ways.linksAt(arrival.knot())) {
                var link = ways.link(number);
                int next = link.from() == arrival.knot() ? link.to() : link.from();
                arrive(next, arrival.metres() + link.length(), nearest[arrival.knot()]);
            }
        }
    }

    private void arrive(int knot, double way, int target) {
        if (way >= metres[knot]) return;
        metres[knot] = way;
        nearest[knot] = target;
        open.add(new Arrival(knot, way));
    }

    /// By either end of the link, or straight along it where the target stands at the same.
    private Optional<Nearest> over(Tie tie) {
        var link = ways.link(tie.link());
        var found = new ArrayList<Nearest>();
        if (nearest[link.from()] != NONE) {
            found.add(new Nearest(nearest[link.from()], tie.off() + tie.along() + metres[link.from()]));
            found.add(new Nearest(nearest[link.to()], tie.off() + link.length() - tie.along() + metres[link.to()]));
        }
        for (var goal : goals.getOrDefault(tie.link(), List.of()))
            found.add(new Nearest(
                    goal.target(),
                    tie.off() + goal.tie().off() + Math.abs(goal.tie().along() - tie.along())));
        return found.stream().min(Comparator.comparingDouble(Nearest::metres));
    }
}
