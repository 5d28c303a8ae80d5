package org.linli.engine.text;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// One support vector machine per label, all learnt together by dual coordinate descent (squared hinge loss).
final class Learning {

    private static final double ENOUGH = 0.02;

    private final Corpus corpus;
    private final Settings settings;
    private final int labels;
    private final float[][] value;
    final Weighing weighing;

    /// For each piece one weight per label, then for the constant.
    final float[] weights;

    private Learning(Corpus corpus, Settings settings, int[] examples) {
        this.corpus = corpus;
        this.settings = settings;
        weighing = Weighing.of(corpus, examples);
        value = weighing.values(corpus);
        labels = corpus.labels.size();
        weights = new float[Math.multiplyExact(corpus.pieces.size() + 1, labels)];
    }

    /// Learns from the examples asked for.
    static Learning of(Corpus corpus, Settings settings, IntPredicate from) {
        int[] examples = IntStream.range(0, corpus.label.length).filter(from).toArray();
        var learning = new Learning(corpus, settings, examples);
        learning.learn(examples);
        return learning;
    }

    /// The margins of an example not learnt from, as if it had not helped to choose the pieces either.
    void unseenMargins(int example, float[] margins) {
        int[] pieces = corpus.piece[example];
        float[] values = value[example];
        float squares = 0;
        for (int i = 0; i < pieces.length; i++) {
            if (pieces[i] >= corpus.safelyKnown) continue;
            int row = pieces[i] * labels;
            for (int k = 0; k < labels; k++) margins[k] += values[i] * weights[row + k];
            squares += values[i] * values[i];
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        int constant = corpus.pieces.size() * labels;
        for (int k = 0; k < labels; k++) margins[k] = margins[k] / length + weights[constant + k];
    }

    private void margins(int example, float[] margins) {
        int[] pieces = corpus.piece[example];
        float[] values = value[example];
        System.arraycopy(weights, corpus.pieces.size() * labels, margins, 0, labels);
        for (int i = 0; i < pieces.length; i++) {
            int row = pieces[i] * labels;
            float value = values[i];
            for (int k = 0; k < labels; k++) margins[k] += value * weights[row + k];
        }
    }

    private void learn(int[] examples) {
        var alphas = new double[examples.length * labels];
        var margins = new float[labels];
        var steps = new float[labels];
        var random = new Random(settings.seed());
        int[] order = IntStream.range(0, examples.length).toArray();
        double worst = Double.MAX_VALUE;
        for (int round = 0; round < settings.rounds() && worst > ENOUGH; round++) {
            worst = 0;
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            for (int i : order) {
                margins(examples[i], margins);
                double moved = step(corpus.label[examples[i]], alphas, i * labels, margins, steps);
                if (moved > 0) move(examples[i], steps);
                worst = Math.max(worst, moved);
            }
        }
    }

    /// How far each label's machine must move along the example; answers the largest violation.
    private double step(int right, double[] alphas, int at, float[] margins, float[] steps) {
        double softness = 0.5 / settings.cost();
        double worst = 0;
        for (int k = 0; k < labels; k++) {
            int sign = k == right ? 1 : -1;
            double alpha = alphas[at + k];
            double gradient = sign * margins[k] - 1 + alpha * softness;
            steps[k] = 0;
            if (alpha == 0 && gradient >= 0) continue;
            worst = Math.max(worst, Math.abs(gradient));
            double next = Math.max(0, alpha - gradient / (2 + softness));
            alphas[at + k] = next;
            steps[k] = (float) (sign * (next - alpha));
        }
        return worst;
    }

    private void move(int example, float[] steps) {
        int[] pieces = corpus.piece[example];
        float[] values = value[example];
        for (int i = 0; i < pieces.length; i++) {
            int row = pieces[i] * labels;
            float value = values[i];
            for (int k = 0; k < labels; k++) weights[row + k] += value * steps[k];
        }
        int constant = corpus.pieces.size() * labels;
        for (int k = 0; k < labels; k++) weights[constant + k] += steps[k];
    }
}
