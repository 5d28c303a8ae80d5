package org.linli.benchmark;

import java.util.List;
import org.linli.engine.text.Prediction;

/// How well suggestions agree with the labels people gave.
///
/// @param macroF1 the mean over all true labels of the harmonic mean of precision and recall
/// @param ece the expected calibration error in 15 bins of equal width
record Score(double accuracy, double macroF1, double ece) {

    private static final int BINS = 15;

    static Score of(List<String> truth, List<Prediction.Ranked> found) {
        long right = 0;
        var trusted = new double[BINS];
        for (int i = 0; i < truth.size(); i++) {
            var suggestion = found.get(i);
            boolean hit = suggestion.label().equals(truth.get(i));
            if (hit) right++;
            int bin = Math.min(BINS - 1, (int) (suggestion.confidence() * BINS));
            trusted[bin] += suggestion.confidence() - (hit ? 1 : 0);
        }
        double ece = 0;
        for (double bin : trusted) ece += Math.abs(bin) / truth.size();
        double f1 = truth.stream()
                .distinct()
                .mapToDouble(label -> f1(label, truth, found))
                .average()
                .orElse(0);
        return new Score((double) right / truth.size(), f1, ece);
    }

    private static double f1(String label, List<String> truth, List<Prediction.Ranked> found) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < truth.size(); i++) {
            boolean wanted = truth.get(i).equals(label);
            boolean given = found.get(i).label().equals(label);
            if (wanted && given) both++;
            either += (wanted ? 1 : 0) + (given ? 1 : 0);
        }
        return either == 0 ? 0 : 2.0 * both / either;
    }
}
