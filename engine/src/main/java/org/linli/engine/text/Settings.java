package org.linli.engine.text;

/// How a [TextModel] learns.
///
/// @param longest how many letters side by side make the longest piece looked at
/// @param rarest in how many texts a piece must occur to be kept
/// @param cost how dear a wrongly sorted example is: higher fits the examples more closely
/// @param letters how many letters from the beginning of a text are read
/// @param rounds how often all examples are gone through
/// @param seed the order of going through them
public record Settings(int longest, int rarest, double cost, int letters, int rounds, long seed) {

    public static final Settings USUAL = new Settings(3, 2, 2, 1_000, 12, 1);

    public Settings {
        if (longest < 1 || longest > 8) throw new IllegalArgumentException("pieces of 1 to 8 letters, not " + longest);
        if (rarest < 1 || rounds < 1 || letters < 1 || !(cost > 0)) throw new IllegalArgumentException("too small");
    }

    /// The same, but a piece must occur in so many texts to be kept.
    public Settings withRarest(int texts) {
        return new Settings(longest, texts, cost, letters, rounds, seed);
    }
}
