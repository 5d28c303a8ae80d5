package org.linli.engine.text;

import java.util.Arrays;

/// What was learnt, laid out for reading: for each piece its weight per label, then the square of what it weighs.
final class Model {

    private static final float[] OFTEN = new float[256];

    static {
        for (int count = 1; count < OFTEN.length; count++) OFTEN[count] = (float) (1 + Math.log(count));
    }

    private final Pieces pieces;
    private final float[] rows;
    private final float[] constants;
    private final int longest;
    private final int letters;

    Model(Pieces pieces, float[] rows, float[] constants, int longest, int letters) {
        this.pieces = pieces;
        this.rows = rows;
        this.constants = constants;
        this.longest = longest;
        this.letters = letters;
    }

    Pieces pieces() {
        return pieces;
    }

    float[] rows() {
        return rows;
    }

    float[] constants() {
        return constants;
    }

    int longest() {
        return longest;
    }

    int letters() {
        return letters;
    }

    static float often(int count) {
        return OFTEN[Math.min(count, OFTEN.length - 1)];
    }

    static Model of(Corpus corpus, Learning learning, Settings settings) {
        int labels = corpus.labels.size();
        int size = corpus.pieces.size();
        var rows = new float[Math.multiplyExact(size, labels + 1)];
        for (int piece = 0; piece < size; piece++) {
            float weight = learning.weighing.of(piece);
            int row = piece * (labels + 1);
            for (int k = 0; k < labels; k++) rows[row + k] = weight * learning.weights[piece * labels + k];
            rows[row + labels] = weight * weight;
        }
        var constants = new float[labels];
        System.arraycopy(learning.weights, size * labels, constants, 0, labels);
        return new Model(corpus.pieces, rows, constants, settings.longest(), settings.letters());
    }

    /// Fills the margin of each label; answers the length of the text's vector, 0 if nothing in it is known.
    float margins(String text, Bag bag, float[] margins) {
        bag.fill(text, pieces, longest, letters);
        int labels = constants.length;
        Arrays.fill(margins, 0);
        float squares = 0;
        for (int i = 0; i < bag.size; i++) {
            float often = often(bag.counts[i]);
            int row = bag.pieces[i] * (labels + 1);
            for (int k = 0; k < labels; k++) margins[k] += often * rows[row + k];
            squares += often * often * rows[row + labels];
        }
        float length = (float) Math.sqrt(squares);
        for (int k = 0; k < labels; k++) margins[k] = (length == 0 ? 0 : margins[k] / length) + constants[k];
        return length;
    }

    /// What each letter of the text last read adds to the margin of one label over another.
    double[] pull(Bag bag, int label, int over) {
        var reading = bag.reading;
        var pull = new double[reading.length];
        for (int from = 0; from < reading.length; from++) {
            int hash = 0;
            for (int at = from; at < Math.min(reading.length, from + longest); at++) {
                hash = Reading.longer(hash, reading.letters[at]);
                int piece = pieces.find(hash);
                if (piece < 0) break;
                int count = bag.countOf(piece);
                int row = piece * (constants.length + 1);
                double weight = often(count) / count * (rows[row + label] - rows[row + over]);
                for (int letter = from; letter <= at; letter++) pull[letter] += weight / (at - from + 1);
            }
        }
        return pull;
    }
}
