package org.linli.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text cut into runs: characters of a gapless script side by side, or one word or number of another script.
///
/// Each run is in compatibility form (NFKC) and lower case, and knows for each of its `char`s where it came from.
record Words(List<Run> runs) {

    /// How much of a text is read; what follows is not searched.
    static final int LIMIT = 100_000;

    private static final int LONGEST_WORD = 60;

    /// @param origin the positions in the given text where each `char` of `letters` begins, then the position where the
    /// run ends
    record Run(String letters, boolean gapless, List<Integer> origin) {

        Span span(int from, int until) {
            return new Span(origin.get(from), Math.max(origin.get(until), origin.get(from)));
        }
    }

    static Words of(String text) {
        var cutter = new Cutter();
        int end = Math.min(text.length(), LIMIT);
        for (int at = 0; at < end; ) {
            int codePoint = text.codePointAt(at);
            cutter.read(codePoint, at);
            at += Character.charCount(codePoint);
        }
        cutter.close();
        return new Words(List.copyOf(cutter.runs));
    }

    private static String plain(int codePoint) {
        if (codePoint < 0x80) return String.valueOf((char) Character.toLowerCase(codePoint));
        var letter = Character.toString(codePoint);
        return Normalizer.normalize(letter, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static final class Cutter {

        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder letters = new StringBuilder();
        private List<Integer> origin = new ArrayList<>();
        private boolean gapless;
        private int end;

        void read(int codePoint, int at) {
            if (Character.getType(codePoint) == Character.FORMAT) return;
            for (int plain : plain(codePoint).codePoints().toArray()) add(plain, at, Character.charCount(codePoint));
        }

        private void add(int codePoint, int at, int width) {
            boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK && !letters.isEmpty();
            if (!mark && !Character.isLetterOrDigit(codePoint)) {
                close();
                return;
            }
            boolean now = mark ? gapless : Letters.gapless(codePoint);
            if (now != gapless || (!gapless && letters.length() >= LONGEST_WORD)) close();
            gapless = now;
            letters.appendCodePoint(codePoint);
            for (int i = 0; i < Character.charCount(codePoint); i++) origin.add(at);
            end = at + width;
        }

        void close() {
            if (!letters.isEmpty()) {
                origin.add(end);
                runs.add(new Run(letters.toString(), gapless, origin));
                letters.setLength(0);
                origin = new ArrayList<>();
            }
        }
    }
}
