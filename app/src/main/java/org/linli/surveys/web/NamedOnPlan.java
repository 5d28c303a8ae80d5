package org.linli.surveys.web;

import java.util.List;
import org.linli.places.Plan;

/// The places that answers name, on the plan: the darker, the more households named them.
///
/// @param step how many of a hundred make it one shade darker
/// @param elsewhere what the table holds and the plan does not, with how many of a hundred named it
public record NamedOnPlan(Plan plan, int step, List<String> elsewhere) {

    static final int SHADES = 4;

    public NamedOnPlan {
        elsewhere = List.copyOf(elsewhere);
    }

    /// The smallest round step with which the shades reach so many of a hundred.
    static int step(int most) {
        for (int step : new int[] {1, 2, 3, 5, 10, 15, 20}) if (step * SHADES >= most) return step;
        return 25;
    }

    /// From 1, the palest, to the darkest.
    static int shade(int percent, int step) {
        return Math.min(SHADES, 1 + percent / step);
    }

    /// What each shade says, the palest first.
    public List<String> key() {
        var first = "< " + step + "%";
        return List.of(first, between(1), between(2), between(3));
    }

    private String between(int shade) {
        return shade * step + "–" + (shade + 1) * step + "%";
    }
}
