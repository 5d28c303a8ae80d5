package org.linli.live;

import java.security.SecureRandom;

/// What opens a room: four figures that are said aloud, and keys that nobody can guess, without letters that look
/// alike.
final class Codes {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int KEY = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String ofRoom() {
        return Integer.toString(RANDOM.nextInt(1000, 10_000));
    }

    static String key() {
        var key = new StringBuilder();
        for (int i = 0; i < KEY; i++) key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return key.toString();
    }
}
