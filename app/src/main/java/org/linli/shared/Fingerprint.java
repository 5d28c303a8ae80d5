package org.linli.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A few digits that stand for many bytes (SHA-256): the same bytes have the same, others never.
public final class Fingerprint {

    private Fingerprint() {}

    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param digits hexadecimal ones, 64 at the most
    public static String of(byte[] bytes, int digits) {
        return HexFormat.of().formatHex(of(bytes)).substring(0, digits);
    }
}
