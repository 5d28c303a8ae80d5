package org.linli.shared;

/// Texts that must fit.
public final class Shortened {

    private Shortened() {}

    /// The text, or as much of its beginning as leaves room for the dots that say that there is more.
    ///
    /// @param most characters, the dots among them
    public static String to(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
