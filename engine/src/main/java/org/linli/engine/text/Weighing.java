package org.linli.engine.text;

/// What each piece weighs in a text: the more, the rarer it is, and the more its share differs from label to label.
///
/// Learnt only from the examples named, so that those left out can be used to see how sure the model may be.
final class Weighing {

    private final float[] weights;

    private Weighing(float[] weights) {
        this.weights = weights;
    }

    float of(int piece) {
        return weights[piece];
    }

    /// `(1 + ln(N / n)) · √σ`, where `n` of the `N` texts have the piece and `σ` is the standard deviation over the
    /// labels of the log-odds that a piece drawn from a text of that label is this one.
    static Weighing of(Corpus corpus, int[] examples) {
        int labels = corpus.labels.size();
        int size = corpus.pieces.size();
        var counts = new int[Math.multiplyExact(size, labels)];
        var drawn = new double[labels];
        for (int example : examples) {
            int label = corpus.label[example];
            for (int piece : corpus.piece[example]) counts[piece * labels + label]++;
            drawn[label] += corpus.piece[example].length;
        }
        double all = 0;
        for (int k = 0; k < labels; k++) all += drawn[k];
        var weights = new float[size];
        var odds = new double[labels];
        for (int piece = 0; piece < size; piece++) {
            int texts = 0;
            for (int k = 0; k < labels; k++) texts += counts[piece * labels + k];
            for (int k = 0; k < labels; k++) {
                int here = counts[piece * labels + k];
                double inside = (1.0 + here) / (size + drawn[k]);
                double outside = (1.0 + texts - here) / (size + all - drawn[k]);
                odds[k] = Math.log(inside / outside);
            }
            double rarity = 1 + Math.log((1.0 + examples.length) / (1 + texts));
            weights[piece] = (float) (rarity * Math.sqrt(deviation(odds)));
        }
        return new Weighing(weights);
    }

    /// A single label leaves nothing to tell apart: all pieces weigh the same.
    private static double deviation(double[] odds) {
        if (odds.length < 2) return 1;
        double mean = 0;
        for (double one : odds) mean += one / odds.length;
        double squares = 0;
        for (double one : odds) squares += (one - mean) * (one - mean);
        return Math.sqrt(squares / odds.length);
    }

    /// Each example as a vector of length 1.
    float[][] values(Corpus corpus) {
        var values = new float[corpus.piece.length][];
        for (int i = 0; i < values.length; i++) values[i] = values(corpus.piece[i], corpus.often[i]);
        return values;
    }

    private float[] values(int[] pieces, float[] often) {
        var values = new float[pieces.length];
        double squares = 0;
        for (int j = 0; j < values.length; j++) {
            values[j] = often[j] * weights[pieces[j]];
            squares += (double) values[j] * values[j];
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int j = 0; j < values.length; j++) values[j] /= length;
        return values;
    }
}
