package org.linli.engine.topics;

import java.util.Arrays;

/// A message as weighted pieces of length 1, so that the product of two is their likeness.
///
/// What only this message has makes it less like others, rightly so in a long text. In a short one there was no room to
/// say also what others say: there it counts less.
final class Vector {

    /// How much of the likeness is that of the titles.
    private static final double TITLE = 0.5;

    /// Pieces of title and details together: a long sentence.
    private static final double LONG = 60;

    private static final double LEAST = 0.3;

    /// In ascending order.
    final int[] pieces;

    final float[] weights;

    private Vector(int[] pieces, float[] weights) {
        this.pieces = pieces;
        this.weights = weights;
    }

    /// The weight of a piece; 0 where it has none.
    double of(int piece) {
        int at = Arrays.binarySearch(pieces, piece);
        return at < 0 ? 0 : weights[at];
    }

    static Vector of(int[] title, int[] details, Weights weights) {
        double room = Math.clamp((title.length + details.length) / LONG, LEAST, 1);
        double titles = length(title, weights, room);
        double bodies = length(details, weights, room);
        var pieces = new int[title.length + details.length];
        var values = new float[pieces.length];
        int size = 0;
        int t = 0;
        int d = 0;
        while (t < title.length || d < details.length) {
            int piece = d == details.length || (t < title.length && title[t] < details[d]) ? title[t] : details[d];
            double weight = weight(piece, weights, room);
            double value = 0;
            if (t < title.length && title[t] == piece) {
                value += TITLE * weight / titles;
                t++;
            }
            if (d < details.length && details[d] == piece) {
                value += (1 - TITLE) * weight / bodies;
                d++;
            }
            if (weight > 0) {
                pieces[size] = piece;
                values[size++] = (float) value;
            }
        }
        return new Vector(Arrays.copyOf(pieces, size), normal(values, size));
    }

    private static float[] normal(float[] values, int size) {
        double squares = 0;
        for (int i = 0; i < size; i++) squares += values[i] * values[i];
        var normal = new float[size];
        for (int i = 0; i < size; i++) normal[i] = (float) (values[i] / Math.sqrt(squares));
        return normal;
    }

    private static double length(int[] pieces, Weights weights, double room) {
        double squares = 0;
        for (int piece : pieces) {
            double weight = weight(piece, weights, room);
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    private static double weight(int piece, Weights weights, double room) {
        double weight = weights.of(piece);
        return weights.isLone(piece) ? weight * room : weight;
    }
}
