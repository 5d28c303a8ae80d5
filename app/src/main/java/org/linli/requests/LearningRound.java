package org.linli.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Prediction;
import org.linli.engine.text.Settings;
import org.linli.engine.text.TextModel;
import org.linli.requests.SortingExamples.Confirmed;

/// Learns once from what people have confirmed, and tries what was learnt on recent concerns that it has not seen.
///
/// Every fifth concern of the last 90 days is kept aside, always the same ones, so that the model of today and the one
/// before it are tried on concerns that neither has learnt from. What then sorts has learnt from all of them.
final class LearningRound {

    static final int FEWEST = 40;

    private static final Duration RECENT = Duration.ofDays(90);
    private static final int EVERY = 5;
    private static final int MANY = 3_000;

    private LearningRound() {}

    /// What came of it.
    ///
    /// @param rightBefore of those kept aside, how many were sorted rightly by what sorted until now
    record Outcome(TextModel model, TextModel trial, int examples, List<Trial> trials, int rightBefore) {

        int rightNow() {
            return (int) trials.stream().filter(Trial::right).count();
        }

        /// A model that is worse than the one before does not replace it by itself.
        boolean isAsGood() {
            return rightNow() >= rightBefore;
        }
    }

    /// What was said about one concern kept aside.
    record Trial(Confirmed concern, String suggested, double confidence) {

        boolean right() {
            return suggested.equals(concern.category());
        }
    }

    static boolean isEnough(List<Confirmed> confirmed) {
        return confirmed.size() >= FEWEST
                && confirmed.stream().map(Confirmed::category).distinct().count() > 1;
    }

    /// @param before the trial model of the version in use; none if rules alone have sorted
    /// @param suggest what a model (or none) says of a text, together with the rules
    static Outcome of(
            List<Confirmed> confirmed,
            Instant now,
            @Nullable TextModel before,
            BiFunction<String, @Nullable TextModel, Prediction> suggest) {
        var recent = now.minus(RECENT);
        var kept = confirmed.stream()
                .filter(c -> c.receivedAt().isAfter(recent) && c.id().value() % EVERY == 0)
                .toList();
        var older = confirmed.stream().filter(c -> !kept.contains(c)).toList();
        var trial = learn(older);
        var trials = kept.stream()
                .map(c -> {
                    var best = best(suggest.apply(c.text(), trial));
                    return new Trial(c, best.label(), best.confidence());
                })
                .toList();
        int rightBefore = (int) kept.stream()
                .filter(c -> best(suggest.apply(c.text(), before)).label().equals(c.category()))
                .count();
        var model = kept.isEmpty() ? trial : learn(confirmed);
        return new Outcome(model, trial, confirmed.size(), trials, rightBefore);
    }

    private static TextModel learn(List<Confirmed> confirmed) {
        var usual = Settings.USUAL;
        var settings = confirmed.size() < MANY ? usual : usual.withRarest(3);
        return TextModel.train(confirmed.stream().map(Confirmed::example).toList(), settings);
    }

    private static Prediction.Ranked best(Prediction prediction) {
        return prediction.ranked().isEmpty()
                ? new Prediction.Ranked("", 0)
                : prediction.ranked().getFirst();
    }
}
