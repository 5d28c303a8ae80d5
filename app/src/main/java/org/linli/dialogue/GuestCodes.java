package org.linli.dialogue;

import java.security.SecureRandom;
import java.util.function.Predicate;

/// The six figures by which somebody follows what came of their words, without an account.
final class GuestCodes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private GuestCodes() {}

    /// @param isTaken whether somebody at the same meeting has it
    static String fresh(Predicate<String> isTaken) {
        while (true) {
            var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
            if (!isTaken.test(code)) return code;
        }
    }
}
