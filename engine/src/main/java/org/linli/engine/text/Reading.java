package org.linli.engine.text;

/// The letters of a text as the model reads them: folded, gaps made one, digits alike, a gap at both ends. Reused.
final class Reading {

    char[] letters = new char[64];
    int[] origin = new int[64];
    int length;

    void read(String text, int limit) {
        int most = Math.min(text.length(), limit) + 2;
        if (letters.length < most) {
            letters = new char[most * 2];
            origin = new int[most * 2];
        }
        letters[0] = Letters.GAP;
        origin[0] = 0;
        length = 1;
        int end = text.length();
        for (int i = 0; i < end && length <= limit; i++) {
            char letter = Letters.folded(text.charAt(i));
            if (letter >= '0' && letter <= '9') letter = '0';
            if (letter == Letters.GAP && letters[length - 1] == Letters.GAP) continue;
            letters[length] = letter;
            origin[length++] = i;
        }
        if (letters[length - 1] == Letters.GAP) return;
        letters[length] = Letters.GAP;
        origin[length] = origin[length - 1] + 1;
        length++;
    }

    /// The hash of a piece one letter longer than the piece hashed so far (0 for none).
    static int longer(int hash, char letter) {
        return (hash ^ letter) * 0x9E3779B1 + 0x7F4A7C15;
    }
}
