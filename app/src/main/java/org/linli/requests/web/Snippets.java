package org.linli.requests.web;

import java.util.List;
import org.linli.engine.text.Bigrams;
import org.linli.ui.ListMarks;

/// Texts in which what was searched for stands out.
final class Snippets {

    private static final int BEFORE = 14;
    private static final int LENGTH = 64;

    private Snippets() {}

    static ListMarks marked(String text, String words) {
        if (words.isEmpty()) return ListMarks.plain(text);
        return ListMarks.of(text, hits(text, words));
    }

    /// As much of the text round the first hit as fits into a line; empty if there is none.
    static ListMarks around(String text, String words) {
        if (words.isEmpty()) return ListMarks.plain("");
        var line = text.replace('\n', ' ');
        var hits = hits(line, words);
        if (hits.isEmpty()) return ListMarks.plain("");
        var from = Math.max(0, hits.getFirst()[0] - BEFORE);
        var until = Math.min(line.length(), from + LENGTH);
        if (from > 0 && Character.isLowSurrogate(line.charAt(from))) from--;
        if (until < line.length() && Character.isLowSurrogate(line.charAt(until))) until--;
        return marked((from > 0 ? "…" : "") + line.substring(from, until) + (until < line.length() ? "…" : ""), words);
    }

    private static List<int[]> hits(String text, String words) {
        return Bigrams.highlights(text, words).stream()
                .map(span -> new int[] {span.from(), span.until()})
                .toList();
    }
}
