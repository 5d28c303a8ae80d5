package org.linli.engine.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Suggests labels by dated word lists, so that a new installation has reasons before it has examples.
///
/// Longer words say more than shorter ones, several different words more than one. The confidence is modest and not
/// calibrated, for nothing was learnt; a certainty that routes alone should not come from rules only.
public final class KeywordRules {

    /// How many examples for each label a model needs until it counts as much as the rules.
    private static final int EXAMPLES_TO_TRUST = 20;

    private final List<Keyword> keywords;

    public KeywordRules(List<Keyword> keywords) {
        this.keywords = List.copyOf(keywords);
    }

    /// What the words valid on the day say. No listed word in the text: no label is ranked.
    public Prediction classify(String text, LocalDate day) {
        var found = found(text, day);
        var points = new TreeMap<String, Double>();
        for (var hit : found) points.merge(hit.keyword.label(), hit.points(), Double::sum);
        double all = points.values().stream().mapToDouble(x -> x).sum();
        var shares = new TreeMap<String, Double>();
        points.forEach((label, sum) -> shares.put(label, sum / (all + 1)));
        var ranked = ranked(shares);
        return new Prediction(
                ranked,
                ranked.isEmpty()
                        ? List.of()
                        : evidence(text, found, ranked.getFirst().label()));
    }

    /// What rules and model say together: the more examples the model has seen, the less the rules count. Where one of
    /// them has nothing to say, the other speaks alone.
    public Prediction classify(String text, LocalDate day, TextModel model) {
        var ruled = classify(text, day);
        var learnt = model.classify(text);
        if (ruled.ranked().isEmpty()) return learnt;
        double trust = model.examples()
                / (model.examples()
                        + (double) EXAMPLES_TO_TRUST * model.labels().size());
        var shares = new TreeMap<String, Double>();
        for (var rank : learnt.ranked()) shares.merge(rank.label(), trust * rank.confidence(), Double::sum);
        for (var rank : ruled.ranked()) shares.merge(rank.label(), (1 - trust) * rank.confidence(), Double::sum);
        var ranked = ranked(shares);
        var evidence = new ArrayList<Evidence>();
        var best = ranked.getFirst().label();
        if (leads(learnt, best)) evidence.addAll(learnt.evidence());
        evidence.addAll(evidence(text, found(text, day), best));
        return new Prediction(ranked, evidence);
    }

    private static boolean leads(Prediction prediction, String label) {
        return prediction.ranked().getFirst().label().equals(label);
    }

    private List<Hit> found(String text, LocalDate day) {
        var letters = folded(text);
        var found = new ArrayList<Hit>();
        for (var keyword : keywords) {
            if (!keyword.holds(day)) continue;
            int at = letters.indexOf(folded(keyword.word()));
            if (at >= 0)
                found.add(new Hit(keyword, new Span(at, at + keyword.word().length())));
        }
        return found;
    }

    private static List<Prediction.Ranked> ranked(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .map(share -> new Prediction.Ranked(share.getKey(), share.getValue()))
                .sorted(Comparator.comparingDouble((Prediction.Ranked rank) -> -rank.confidence()))
                .toList();
    }

    private static List<Evidence> evidence(String text, List<Hit> found, String label) {
        var hits =
                found.stream().filter(hit -> hit.keyword.label().equals(label)).toList();
        double all = hits.stream().mapToDouble(Hit::points).sum();
        return hits.stream()
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.points()))
                .map(hit -> new Evidence(Evidence.Source.RULE, hit.place.in(text), hit.place, hit.points() / all))
                .toList();
    }

    private static String folded(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) letters.append(Letters.folded(text.charAt(i)));
        return letters.toString();
    }

    private record Hit(Keyword keyword, Span place) {

        double points() {
            return Math.log(1.0 + keyword.word().length());
        }
    }
}
