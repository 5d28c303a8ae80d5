package org.linli.engine.consensus;

/// How many of some people agreed, disagreed, and voted at all on one statement, and how sure that is.
///
/// Shares are those of one imagined person more on each side (Laplace). The tests are the pipeline's: for
/// one share against a half, 2 √(n+1) ((s+1)/(n+1) − ½), and for two shares against each other with their
/// common variance, each count one higher. Above [#SURE] a share is larger with nine in ten (one side).
///
/// @param votes with those who passed
record Tally(int agree, int disagree, int votes) {

    /// The ninth decile of the normal distribution.
    static final double SURE = 1.2815515655446004;

    /// Fewer votes say nothing.
    static final int ENOUGH = 3;

    int count(Side side) {
        return side == Side.AGREE ? agree : disagree;
    }

    double share(Side side) {
        return (count(side) + 1.0) / (votes + 2.0);
    }

    double test(Side side) {
        double all = votes + 1.0;
        return 2 * Math.sqrt(all) * ((count(side) + 1) / all - 0.5);
    }

    /// How many times as likely as among the others.
    double times(Side side, Tally others) {
        return share(side) / others.share(side);
    }

    double test(Side side, Tally others) {
        double in = votes + 1.0;
        double out = others.votes + 1.0;
        double inside = (count(side) + 1) / in;
        double outside = (others.count(side) + 1) / out;
        double common = (count(side) + others.count(side) + 2) / (in + out);
        if (common == 1) return 0;
        return (inside - outside) / Math.sqrt(common * (1 - common) * (1 / in + 1 / out));
    }

    boolean isMost(Side side) {
        return votes >= ENOUGH && share(side) > 0.5;
    }

    Tally minus(Tally part) {
        return new Tally(agree - part.agree, disagree - part.disagree, votes - part.votes);
    }
}
