package org.linli.surveys;

import java.security.SecureRandom;

/// The word in the address that residents answer at: short enough to be typed, without letters that
/// look alike.
final class SurveyCodes {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SurveyCodes() {}

    static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return code.toString();
    }
}
