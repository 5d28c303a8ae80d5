package org.linli.engine.topics;

import java.util.Arrays;

/// The distinct pieces of a text, hashed and in order: two to four characters side by side, or a whole word.
///
/// Pieces of several lengths make dictionaries needless: a name that recurs is found by its longer pieces,
/// which are rare, and two ways to say the same by the shorter ones (McNamee and Mayfield, "Character
/// n-gram tokenization", Information Retrieval 2004).
final class Pieces {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private Pieces() {}

    static int[] of(Text text) {
        int most = 0;
        for (var run : text.runs()) most += run.gapless() ? run.letters().length() * (LONGEST - SHORTEST + 1) : 1;
        var pieces = new int[most];
        int size = 0;
        for (var run : text.runs()) {
            var letters = run.letters();
            if (!run.gapless()) {
                pieces[size++] = mixed(letters.hashCode());
                continue;
            }
            for (int from = 0; from + SHORTEST <= letters.length(); from++) {
                int hash = letters.charAt(from);
                for (int at = from + 1; at < Math.min(letters.length(), from + LONGEST); at++) {
                    hash = hash * 31 + letters.charAt(at);
                    pieces[size++] = mixed(hash);
                }
            }
        }
        return distinct(pieces, size);
    }

    /// A stretch of characters as one piece.
    static int of(String letters, int from, int until) {
        int hash = letters.charAt(from);
        for (int at = from + 1; at < until; at++) hash = hash * 31 + letters.charAt(at);
        return mixed(hash);
    }

    private static int[] distinct(int[] pieces, int size) {
        Arrays.sort(pieces, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) if (kept == 0 || pieces[kept - 1] != pieces[i]) pieces[kept++] = pieces[i];
        return Arrays.copyOf(pieces, kept);
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
