package org.linli.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Suggests a label for a text, with a calibrated confidence and its reasons, as learnt from examples.
///
/// Reads a text as pieces of one to a few letters, so it needs no dictionary and no word boundaries. The same examples
/// with the same settings give the same model, in whatever order they come.
public final class TextModel {

    /// Many, so that what is calibrated has learnt from nearly as much as what then sorts: fewer make it too sure.
    private static final int FOLDS = 10;

    private final List<String> labels;
    private final Model model;
    private final Calibration calibration;
    private final int examples;

    TextModel(List<String> labels, Model model, Calibration calibration, int examples) {
        this.labels = List.copyOf(labels);
        this.model = model;
        this.calibration = calibration;
        this.examples = examples;
    }

    /// Learns; takes some seconds for ten thousand long texts.
    ///
    /// @throws IllegalArgumentException if there is no example
    public static TextModel train(List<Example> examples, Settings settings) {
        if (examples.isEmpty()) throw new IllegalArgumentException("nothing to learn from");
        var corpus = new Corpus(examples, settings);
        int size = corpus.label.length;
        var margins = new float[size][corpus.labels.size()];
        int folds = Math.min(FOLDS, size);
        var learnt = IntStream.rangeClosed(0, folds)
                .parallel()
                .mapToObj(fold -> {
                    var learning = Learning.of(corpus, settings, i -> folds == 1 || fold(i, size, folds) != fold);
                    for (int i = 0; i < size; i++)
                        if (fold(i, size, folds) == fold) learning.unseenMargins(i, margins[i]);
                    return fold == folds ? List.of(Model.of(corpus, learning, settings)) : List.<Model>of();
                })
                .flatMap(List::stream)
                .toList();
        var calibration = Calibration.fitted(margins, corpus.label, corpus.labels.size());
        return new TextModel(corpus.labels, learnt.getFirst(), calibration, size);
    }

    /// Neighbours in the corpus begin alike and may be the same message twice: they stay together.
    private static int fold(int example, int size, int folds) {
        return (int) ((long) example * folds / size);
    }

    /// The labels it knows, in alphabetical order.
    public List<String> labels() {
        return labels;
    }

    /// How many examples it was learnt from.
    public int examples() {
        return examples;
    }

    /// The labels the text may have and what speaks for the likeliest.
    public Prediction classify(String text) {
        var bag = new Bag();
        var shares = calibration.probabilities(margins(text, bag));
        int[] order = order(shares);
        var ranked = IntStream.of(order)
                .mapToObj(k -> new Prediction.Ranked(labels.get(k), shares[k]))
                .toList();
        if (labels.size() < 2 || bag.size == 0) return new Prediction(ranked, List.of());
        return new Prediction(ranked, Explanation.of(text, bag.reading, model.pull(bag, order[0], order[1])));
    }

    /// The likeliest label of each text, without reasons, on all processors: for many texts at once.
    public List<Prediction.Ranked> likeliest(List<String> texts) {
        int part = 64;
        return IntStream.range(0, (texts.size() + part - 1) / part)
                .parallel()
                .mapToObj(i -> texts.subList(i * part, Math.min(texts.size(), (i + 1) * part)))
                .flatMap(some -> likeliestInTurn(some).stream())
                .toList();
    }

    private List<Prediction.Ranked> likeliestInTurn(List<String> texts) {
        var bag = new Bag();
        var found = new ArrayList<Prediction.Ranked>(texts.size());
        for (var text : texts) {
            var shares = calibration.probabilities(margins(text, bag));
            int best = 0;
            for (int k = 1; k < shares.length; k++) if (shares[k] > shares[best]) best = k;
            found.add(new Prediction.Ranked(labels.get(best), shares[best]));
        }
        return found;
    }

    private float[] margins(String text, Bag bag) {
        var margins = new float[labels.size()];
        model.margins(text, bag, margins);
        return margins;
    }

    private static int[] order(double[] shares) {
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -shares[k]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Writes it down; the stream stays open.
    public void write(OutputStream out) throws IOException {
        ModelFile.write(out, labels, model, calibration, examples);
    }

    /// Reads what [#write] has written; the stream stays open.
    ///
    /// @throws IOException also if it is something else
    public static TextModel read(InputStream in) throws IOException {
        return ModelFile.read(in);
    }
}
