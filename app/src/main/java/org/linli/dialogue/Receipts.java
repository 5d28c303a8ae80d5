package org.linli.dialogue;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Six letters and figures by which somebody finds their vote in the list. None of them is taken for another on paper.
final class Receipts {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Receipts() {}

    static String fresh(Predicate<String> isTaken) {
        while (true) {
            var receipt = RANDOM.ints(6, 0, SIGNS.length())
                    .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                    .collect(Collectors.joining());
            if (!isTaken.test(receipt)) return receipt;
        }
    }
}
