package org.linli.pacts;

/// Whether there are fewer complaints since a pact holds, as far as so few can tell.
///
/// @param before complaints before it held
/// @param since complaints since
/// @param weeksBefore for how long before it held they were counted
/// @param weeksSince for how long it has held
/// @param hoursBefore a week; 0 where nobody has counted
/// @param hoursSince a week; 0 where the pact gives nobody a room
public record Quietening(
        int before, int since, double weeksBefore, double weeksSince, double hoursBefore, double hoursSince) {

    private static final int FEWEST = 5;
    private static final double FEWEST_WEEKS = 2;
    private static final double CHANCE = .05;

    /// What can be said of it.
    public enum Verdict {
        /// Too few, or too short a time.
        TOO_EARLY,
        /// The difference may be chance.
        MAY_BE_CHANCE,
        FEWER,
        MORE
    }

    /// Whether hours are known on both sides, so that it can be counted by them.
    public boolean isByHours() {
        return hoursBefore > 0 && hoursSince > 0;
    }

    /// Complaints in 100 loud hours, or in 30 days where hours are not known.
    public double rateBefore() {
        return before / exposureBefore();
    }

    public double rateSince() {
        return since / exposureSince();
    }

    public Verdict verdict() {
        int all = before + since;
        if (all < FEWEST || weeksSince < FEWEST_WEEKS) return Verdict.TOO_EARLY;
        double share = exposureSince() / (exposureBefore() + exposureSince());
        if (atMost(since, all, share) < CHANCE / 2) return Verdict.FEWER;
        if (1 - atMost(since - 1, all, share) < CHANCE / 2) return Verdict.MORE;
        return Verdict.MAY_BE_CHANCE;
    }

    private double exposureBefore() {
        return isByHours() ? weeksBefore * hoursBefore / 100 : weeksBefore * 7 / 30;
    }

    private double exposureSince() {
        return isByHours() ? weeksSince * hoursSince / 100 : weeksSince * 7 / 30;
    }

    /// How likely at most so many of all fall into a share of the time by chance alone.
    private static double atMost(int most, int all, double share) {
        double sum = 0;
        double one = Math.pow(1 - share, all);
        for (int k = 0; k <= most; k++) {
            sum += one;
            one *= (all - k) / (k + 1.0) * share / (1 - share);
        }
        return sum;
    }
}
