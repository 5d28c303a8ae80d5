package org.linli.needs;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How it is seen that two say the same who were written down by different hands.
final class SaidElsewhere {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private SaidElsewhere() {}

    /// Without blanks, points and the width of letters.
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The numbers in it, in their order; the words themselves where there is none.
    static String figure(String words) {
        var numbers = NUMBER.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        return numbers.isEmpty() ? plain(words) : numbers;
    }
}
