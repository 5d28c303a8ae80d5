package org.linli.shared;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Random words that open a door, and the hashes by which they are recognised.
public final class Secrets {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /// A word of so many small letters and figures, none of which is taken for another: fit for an address that people
    /// type. A letter carries five bits, nearly.
    public static String word(int letters) {
        var word = new StringBuilder();
        for (int i = 0; i < letters; i++) word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return word.toString();
    }

    /// 192 random bits, fit for a link or a cookie.
    public static String token() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// SHA-256: enough for what is random already.
    public static byte[] hash(String word) {
        return Fingerprint.of(word.getBytes(StandardCharsets.UTF_8));
    }

    /// [#hash] in 64 hexadecimal digits.
    public static String hex(String word) {
        return HexFormat.of().formatHex(hash(word));
    }
}
