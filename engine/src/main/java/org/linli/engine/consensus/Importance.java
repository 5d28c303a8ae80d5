package org.linli.engine.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How much is to be learnt from asking one person more about a statement (Small and others, Recerca 2021):
/// more where many agree, few pass, and agreement leads far from the middle; much more where few have
/// voted.
final class Importance {

    private static final int NEW = 8;
    private static final int HALF_EACH = 5;

    private Importance() {}

    /// Statements in the order in which they are best shown, the most important first.
    static List<String> order(Tallies tallies, Axes axes) {
        var far = axes.extremities();
        return IntStream.range(0, tallies.statements())
                .filter(i -> !tallies.isHidden(i))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> of(tallies.all(i), far[i]))
                        .reversed())
                .map(tallies::statement)
                .toList();
    }

    static double of(Tally tally, double extremity) {
        double agree = (tally.agree() + 1.0) / (tally.votes() + 2.0);
        double pass = (tally.votes() - tally.agree() - tally.disagree() + 1.0) / (tally.votes() + 2.0);
        double fresh = 1 + NEW * Math.pow(2, -(double) tally.votes() / HALF_EACH);
        return Math.pow(agree * (1 - pass) * (1 + extremity) * fresh, 2);
    }
}
