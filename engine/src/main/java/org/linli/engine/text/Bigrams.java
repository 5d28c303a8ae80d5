package org.linli.engine.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Text and queries as PostgreSQL's full-text search keeps and asks them, for scripts written without gaps.
///
/// Characters side by side become pairs (暖气不热: 暖气 气不 不热) and the last of a run also stands alone, so that a single
/// character is found as the beginning of a pair; a word or number of another script is one token. Full and half width,
/// capitals and small letters are the same. Only the first 100,000 characters of a text are read.
public final class Bigrams {

    private Bigrams() {}

    /// The distinct tokens of a text, in the order in which they first appear.
    public static Set<String> tokens(String text) {
        var tokens = new LinkedHashSet<String>();
        for (var run : Words.of(text).runs()) {
            if (run.gapless()) {
                var letters = characters(run.letters());
                tokens.addAll(pairs(letters));
                tokens.add(letters.getLast());
            } else {
                tokens.add(run.letters());
            }
        }
        return tokens;
    }

    /// The text as a literal to be cast: `:vector::tsvector`. Without positions; empty where the text has no letters.
    public static String vector(String text) {
        return tokens(text).stream().map(Bigrams::quoted).collect(Collectors.joining(" "));
    }

    /// What somebody typed into the search box as a literal to be cast: `:query::tsquery`. All words must occur; a
    /// word of another script and a single character match by their beginning. Empty where nothing can be searched
    /// for, and an empty query matches nothing.
    public static String query(String words) {
        var asked = new LinkedHashSet<String>();
        for (var run : Words.of(words).runs()) {
            var letters = run.gapless() ? characters(run.letters()) : List.of(run.letters());
            if (letters.size() == 1) asked.add(quoted(letters.getFirst()) + ":*");
            else pairs(letters).forEach(pair -> asked.add(quoted(pair)));
        }
        return String.join(" & ", asked);
    }

    /// Where the words somebody searched for stand in a text, to be shown highlighted: in order, apart from each other.
    public static List<Span> highlights(String text, String words) {
        var spans = new ArrayList<Span>();
        var runs = Words.of(text).runs();
        for (var asked : Words.of(words).runs()) {
            var whole = places(runs, asked.letters(), asked.gapless());
            spans.addAll(whole);
            if (whole.isEmpty() && asked.gapless())
                for (var pair : pairs(characters(asked.letters()))) spans.addAll(places(runs, pair, true));
        }
        return Span.merged(spans);
    }

    private static List<Span> places(List<Words.Run> runs, String letters, boolean gapless) {
        var places = new ArrayList<Span>();
        for (var run : runs) {
            if (run.gapless() != gapless) continue;
            if (!gapless) {
                if (run.letters().startsWith(letters)) places.add(run.span(0, letters.length()));
                continue;
            }
            for (int at = run.letters().indexOf(letters);
                    at >= 0;
                    at = run.letters().indexOf(letters, at + 1)) places.add(run.span(at, at + letters.length()));
        }
        return places;
    }

    private static List<String> characters(String run) {
        return run.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> pairs(List<String> letters) {
        var pairs = new ArrayList<String>();
        for (int i = 1; i < letters.size(); i++) pairs.add(letters.get(i - 1) + letters.get(i));
        return pairs;
    }

    private static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
