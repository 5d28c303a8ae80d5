package org.linli.pacts;

import java.security.SecureRandom;

/// Words in addresses that cannot be guessed, without letters that look alike.
final class PactCodes {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PactCodes() {}

    static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return code.toString();
    }
}
