package org.linli.requests;

import java.security.SecureRandom;

/// The six figures that prove a concern is the asker's own: short enough to be told on the phone.
final class Codes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String fresh() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }
}
