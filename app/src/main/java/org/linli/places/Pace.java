package org.linli.places;

/// How fast somebody walks.
///
/// Both are from Asher, Aresu, Falaschetti and Mindell, "Most older pedestrians are unable to cross the road in time: a
/// cross-sectional study", Age and Ageing 41 (2012), 690–694, doi:10.1093/ageing/afs076: what pedestrian crossings take
/// for granted, and what 3,145 people of 65 and more were measured to walk, the slower half of them.
public enum Pace {
    /// 1.2 m/s: so fast must one be to cross at a light in time.
    USUAL(1.2),
    /// 0.8 m/s: the mean of women of 65 and more; of men it was 0.9.
    SLOW(0.8);

    private static final int SECONDS = 60;

    private final double metresPerSecond;

    Pace(double metresPerSecond) {
        this.metresPerSecond = metresPerSecond;
    }

    public double metresPerSecond() {
        return metresPerSecond;
    }

    /// Whole minutes, a begun one counted: nobody is promised less than it takes.
    public int minutes(double metres) {
        return (int) Math.ceil(metres / metresPerSecond / SECONDS - 1e-9);
    }
}
