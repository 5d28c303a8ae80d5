package org.linli.sheets;

import java.util.regex.Pattern;

/// Text of a cell as it was meant: without control characters, escapes of the file format, and blanks
/// round it.
final class CleanText {

    private static final Pattern ESCAPED = Pattern.compile("_x00[01][0-9A-Fa-f]_");

    private CleanText() {}

    static String of(String raw) {
        var text = raw.indexOf("_x0") < 0 ? raw : ESCAPED.matcher(raw).replaceAll("");
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') clean.append('\n');
            else if (c == '\t' || c == '\u3000' || c == '\u00a0') clean.append(' ');
            else if (!Character.isISOControl(c) && !isInvisible(c)) clean.appendCodePoint(c);
        });
        return clean.toString().strip();
    }

    private static boolean isInvisible(int c) {
        return c == 0xfeff
                || c == 0x200b
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfffe
                || c == 0xffff;
    }
}
