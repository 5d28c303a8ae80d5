package org.linli.ui;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Rule;

/// Text as it comes from a form, made fit to be kept: composed, trimmed, without control characters and without those
/// that turn the direction of what follows.
public final class TypedText {

    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private TypedText() {}

    /// A single line: line breaks and tabs become spaces; empty for a field that was not sent.
    public static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /// Several lines; line breaks as `\n`; empty for a field that was not sent.
    public static String text(@Nullable String typed) {
        if (typed == null) return "";
        var breaks = typed.replace("\r\n", "\n").replace('\r', '\n');
        return HARMFUL.matcher(Normalizer.normalize(breaks, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    /// As [#text], refused by the rule at the field if it has more than so many characters.
    public static String atMost(int characters, String field, Rule rule, String typed) {
        var text = text(typed);
        rule.requireAt(field, text.codePointCount(0, text.length()) <= characters, characters);
        return text;
    }
}
