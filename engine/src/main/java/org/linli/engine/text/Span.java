package org.linli.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a text, in `char` positions of the text as it was given: from the first up to, not including, the end.
public record Span(int from, int until) {

    public Span {
        if (from < 0 || until < from) throw new IllegalArgumentException("no stretch: " + from + " to " + until);
    }

    public String in(String text) {
        return text.substring(from, until);
    }

    /// The same stretches in order, with those that touch or overlap made one.
    static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (!merged.isEmpty() && span.from <= merged.getLast().until) {
                var last = merged.removeLast();
                merged.add(new Span(last.from, Math.max(last.until, span.until)));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }
}
