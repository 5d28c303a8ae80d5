package org.linli.live;

import java.security.SecureRandom;
import org.linli.shared.Secrets;

/// What opens a room: four figures that are said aloud, and keys that nobody can guess.
final class Codes {

    private static final int KEY = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String ofRoom() {
        return Integer.toString(RANDOM.nextInt(1000, 10_000));
    }

    static String key() {
        return Secrets.word(KEY);
    }
}
