package org.linli.engine.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the titles of a topic have in common: stretches of letters that recur, the most telling first.
///
/// A stretch counts by how many titles have it, how rare its rarest piece is, and its length. It is a word
/// or a name only if different letters stand before and after it (accessor variety: Feng, Chen, Deng and
/// Zheng, Computational Linguistics 2004). One that ends in a word for a kind of place, or stands before
/// one in most titles, says where; any other says what.
final class Phrases {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final double COMMON = 0.3;
    private static final int MOST = 3;
    private static final int READ = 40;

    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, Integer> beforePlace = new HashMap<>();
    private final List<Text> texts;
    private final int members;
    private final Weights weights;
    private final List<String> ranked;

    Phrases(List<Told> members, Weights weights) {
        this.members = members.size();
        this.weights = weights;
        for (var told : members) count(told.title);
        texts = members.stream()
                .limit(READ)
                .flatMap(told -> Stream.of(told.title, told.details))
                .toList();
        ranked = titles.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(2, COMMON * this.members))
                .map(entry -> new Ranked(entry.getKey(), telling(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparingDouble(Ranked::telling).reversed().thenComparing(Ranked::phrase))
                .map(Ranked::phrase)
                .toList();
    }

    private void count(Text title) {
        Set<String> seen = new HashSet<>();
        for (var run : title.runs()) {
            if (!run.gapless()) continue;
            var letters = run.letters();
            for (int from = 0; from < letters.length(); from++)
                for (int until = from + SHORTEST; until <= Math.min(letters.length(), from + LONGEST); until++) {
                    var phrase = letters.substring(from, until);
                    if (!seen.add(phrase)) continue;
                    titles.merge(phrase, 1, Integer::sum);
                    if (Anchors.placeAt(letters, until)) beforePlace.merge(phrase, 1, Integer::sum);
                }
        }
    }

    List<String> where() {
        return chosen(true);
    }

    List<String> what() {
        return chosen(false);
    }

    private List<String> chosen(boolean place) {
        var chosen = new ArrayList<String>();
        for (var phrase : ranked) {
            if (chosen.size() == MOST) break;
            if (isPlace(phrase) == place
                    && !holdsPlace(phrase)
                    && chosen.stream().noneMatch(other -> overlap(other, phrase))
                    && standsForItself(phrase)) chosen.add(phrase);
        }
        return chosen;
    }

    private boolean isPlace(String phrase) {
        return Anchors.endsInPlace(phrase) || 2 * beforePlace.getOrDefault(phrase, 0) > titles.getOrDefault(phrase, 0);
    }

    /// A place and something after it.
    private static boolean holdsPlace(String phrase) {
        for (int at = SHORTEST; at < phrase.length(); at++)
            if (Anchors.placeAt(phrase, at) && !Anchors.endsInPlace(phrase)) return true;
        return false;
    }

    private record Ranked(String phrase, double telling) {}

    private double telling(String phrase, int inTitles) {
        double rarest = 0;
        for (int at = 0; at + SHORTEST <= phrase.length(); at++)
            rarest = Math.max(rarest, weights.of(Pieces.of(phrase, at, at + SHORTEST)));
        return inTitles * rarest * Math.log(phrase.length());
    }

    /// The beginning and the end of a run are another letter each time.
    private boolean standsForItself(String phrase) {
        Set<Integer> before = new HashSet<>();
        Set<Integer> after = new HashSet<>();
        int edge = 0;
        for (var text : texts) {
            for (var run : text.runs()) {
                var letters = run.letters();
                for (int at = letters.indexOf(phrase); at >= 0; at = letters.indexOf(phrase, at + 1)) {
                    int end = at + phrase.length();
                    before.add(at == 0 ? --edge : letters.charAt(at - 1));
                    after.add(end == letters.length() ? --edge : letters.charAt(end));
                }
            }
            if (Math.min(before.size(), after.size()) >= wanted()) return true;
        }
        return false;
    }

    private int wanted() {
        return members < 6 ? 2 : 4;
    }

    /// Whether they share a stretch of the shortest length.
    private static boolean overlap(String one, String other) {
        for (int at = 0; at + SHORTEST <= one.length(); at++)
            if (other.contains(one.substring(at, at + SHORTEST))) return true;
        return false;
    }
}
