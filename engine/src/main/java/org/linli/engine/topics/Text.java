package org.linli.engine.topics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text as runs of letters: characters of scripts written without gaps, each for itself, or one word of another
/// script.
///
/// Width and capitals make no difference. Only the beginning of a long text is read.
record Text(List<Run> runs) {

    private static final int LIMIT = 1_000;

    /// @param gapless whether the letters stand each for itself
    record Run(String letters, boolean gapless) {}

    static Text of(String text) {
        var head = text.length() > LIMIT ? text.substring(0, LIMIT) : text;
        var folded = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var runs = new ArrayList<Run>();
        int from = 0;
        var kind = Kind.GAP;
        for (int at = 0; at < folded.length(); at++) {
            var next = Kind.of(folded.charAt(at));
            if (next != kind) {
                if (kind != Kind.GAP) runs.add(new Run(folded.substring(from, at), kind == Kind.GAPLESS));
                from = at;
                kind = next;
            }
        }
        if (kind != Kind.GAP) runs.add(new Run(folded.substring(from), kind == Kind.GAPLESS));
        return new Text(List.copyOf(runs));
    }

    private enum Kind {
        GAP,
        WORD,
        GAPLESS;

        static Kind of(char letter) {
            if (!Character.isLetterOrDigit(letter)) return GAP;
            if (letter < 0x0E00) return WORD;
            return switch (Character.UnicodeScript.of(letter)) {
                case HAN, HIRAGANA, KATAKANA, THAI -> GAPLESS;
                default -> WORD;
            };
        }
    }
}
