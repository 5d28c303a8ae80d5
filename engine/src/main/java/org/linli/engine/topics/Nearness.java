package org.linli.engine.topics;

/// How near two places are, and what that does to the likeness of what is told about them.
enum Nearness {
    /// The same, or one in the other.
    SAME(1.6),
    /// Of the same larger place, or called by other names.
    NEIGHBOURS(0.6),
    /// What is told there in the same words is another matter.
    APART(0.15);

    private final double factor;

    Nearness(double factor) {
        this.factor = factor;
    }

    double factor() {
        return factor;
    }

    /// @param one names or ids from the largest to the smallest, with `/` between
    static Nearness of(String one, String other) {
        var ones = one.split("/");
        var others = other.split("/");
        int common = 0;
        while (common < Math.min(ones.length, others.length) && ones[common].equals(others[common])) common++;
        if (common == Math.min(ones.length, others.length)) return SAME;
        return common > 0 ? NEIGHBOURS : APART;
    }
}
