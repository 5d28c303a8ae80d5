package org.linli.walks;

import java.security.SecureRandom;

/// Words in addresses that cannot be guessed, without letters that look alike.
final class WalkCodes {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int WALK = 8;
    private static final int WALKER = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private WalkCodes() {}

    static String ofWalk() {
        return fresh(WALK);
    }

    /// Long enough that nobody walks in another's name.
    static String ofWalker() {
        return fresh(WALKER);
    }

    private static String fresh(int length) {
        var code = new StringBuilder();
        for (int i = 0; i < length; i++) code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return code.toString();
    }
}
