package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Optional;

/// The two directions in which votes differ most (principal components), an open vote counted as the
/// average of its statement.
final class Axes {

    private final double[] center;
    private final double[] first;
    private final double[] second;
    private final int counted;

    /// @param center the average vote on each statement
    /// @param first one number for each statement, of length 1 together; the largest part points upwards
    /// @param second likewise
    /// @param counted how many statements there are to vote on
    Axes(double[] center, double[] first, double[] second, int counted) {
        this.center = center;
        this.first = first;
        this.second = second;
        this.counted = counted;
    }

    double[] center() {
        return center;
    }

    double[] first() {
        return first;
    }

    double[] second() {
        return second;
    }

    int counted() {
        return counted;
    }

    /// Until the numbers move by less than a billionth in a round.
    static final double EXACT = 1e-9;

    /// Good enough to group by.
    static final double NEAR = 1e-4;

    static Axes of(Answers answers, double precision) {
        var center = answers.means();
        var found = new Subspace(answers, center, Optional.empty()).settle(precision);
        return new Axes(center, found[0], found[1], answers.counted());
    }

    /// What these axes become with more votes; a few rounds from where they were. Each keeps its place and
    /// its direction, so that nobody jumps across the picture.
    Axes with(Answers more) {
        var center = more.means();
        var found = new Subspace(more, center, Optional.of(this)).rounds(2);
        boolean crossed = Math.abs(product(first, found[0])) < Math.abs(product(first, found[1]));
        return new Axes(
                center, along(first, found[crossed ? 1 : 0]), along(second, found[crossed ? 0 : 1]), more.counted());
    }

    private static double[] along(double[] known, double[] found) {
        if (product(known, found) >= 0) return found;
        return Arrays.stream(found).map(number -> -number).toArray();
    }

    private static double product(double[] known, double[] found) {
        double product = 0;
        for (int i = 0; i < known.length; i++) product += known[i] * found[i];
        return product;
    }

    /// Where people stand. Who voted on few statements is moved outwards by the root of the share that is
    /// open (Small and others, Recerca 2021).
    Plane people(Answers answers) {
        int people = answers.people();
        var plane = new Plane(new double[people], new double[people]);
        for (int person = 0; person < people; person++) {
            var row = answers.rows().get(person);
            double x = 0;
            double y = 0;
            for (int i = 0; i < row.size; i++) {
                int column = row.columns[i];
                if (answers.hidden()[column]) continue;
                double deviation = row.values[i] - center[column];
                x += deviation * first[column];
                y += deviation * second[column];
            }
            double outwards = Math.sqrt((double) counted / Math.max(1, answers.votes(person)));
            plane.x()[person] = x * outwards;
            plane.y()[person] = y * outwards;
        }
        return plane;
    }

    /// Where somebody would stand who agreed to one statement and saw no other.
    Plane statements() {
        int statements = center.length;
        var plane = new Plane(new double[statements], new double[statements]);
        double outwards = Math.sqrt(counted);
        for (int i = 0; i < statements; i++) {
            plane.x()[i] = (1 - center[i]) * first[i] * outwards;
            plane.y()[i] = (1 - center[i]) * second[i] * outwards;
        }
        return plane;
    }

    /// How far from the middle agreement to each statement leads.
    double[] extremities() {
        var plane = statements();
        var far = new double[center.length];
        for (int i = 0; i < far.length; i++) far[i] = Math.hypot(plane.x()[i], plane.y()[i]);
        return far;
    }
}
