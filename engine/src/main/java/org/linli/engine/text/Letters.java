package org.linli.engine.text;

import java.text.Normalizer;
import java.util.Locale;

/// A character reduced to what it means for comparison: full width as half width, capitals as small, white space and
/// control characters as [#GAP].
final class Letters {

    static final char GAP = ' ';

    private static final char[] FOLDED = new char[1 << Character.SIZE];

    static {
        for (int c = 0; c < FOLDED.length; c++) FOLDED[c] = fold((char) c);
    }

    private Letters() {}

    static char folded(char letter) {
        return FOLDED[letter];
    }

    /// Whether words of this script are written without gaps, so that pairs of characters stand for words.
    static boolean gapless(int codePoint) {
        if (codePoint < 0x1100) return false;
        return Character.isIdeographic(codePoint)
                || switch (Character.UnicodeScript.of(codePoint)) {
                    case HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    private static char fold(char c) {
        if ((c >= 0x3400 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4)) return c;
        if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) return GAP;
        if (Character.getType(c) == Character.FORMAT || Character.isHighSurrogate(c)) return GAP;
        if (c < 0x80) return Character.toLowerCase(c);
        var plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? GAP : plain.charAt(0);
    }
}
