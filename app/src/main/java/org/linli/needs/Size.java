package org.linli.needs;

/// How many: the figure, and what holds nine times out of ten.
///
/// @param low not below this
/// @param middle the figure itself
/// @param high not above this
public record Size(int low, int middle, int high) {

    public Size {
        if (low < 0 || middle < low || high < middle)
            throw new IllegalArgumentException(low + " " + middle + " " + high);
    }

    /// Fewer than this many are not named in public, so that nobody is known by them.
    public static final int FEW = 5;

    public boolean isFew() {
        return middle < FEW;
    }
}
