package org.linli.budgets;

import java.security.SecureRandom;

/// Words that cannot be guessed: in the address at which residents look and vote, without letters that look alike.
final class BudgetCodes {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BudgetCodes() {}

    static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return code.toString();
    }
}
