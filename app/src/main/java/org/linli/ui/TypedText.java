package org.linli.ui;

import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
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

    /// A single line of figures and Latin letters: those that are as wide as a Chinese character become plain ones.
    public static String figures(@Nullable String typed) {
        return line(Normalizer.normalize(line(typed), Normalizer.Form.NFKC));
    }

    /// As [#text], refused by the rule at the field if it has more than so many characters.
    public static String atMost(int characters, String field, Rule rule, String typed) {
        var text = text(typed);
        rule.limit(field, text, characters);
        return text;
    }

    /// The beginning of a text that is too long; the text where it is not.
    public static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /// A key that a form brought along, such as the name of one submission; none if it is none.
    public static Optional<UUID> key(@Nullable String typed) {
        try {
            return Optional.of(UUID.fromString(line(typed)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
