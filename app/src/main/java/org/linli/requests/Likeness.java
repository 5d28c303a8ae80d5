package org.linli.requests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// How much speaks for two concerns being the same matter: what was said, how near the places are, how long lies
/// between.
///
/// @param words resemblance of what was said, 0 to 1
/// @param sameCategory whether both seem to be about the same thing
/// @param place the innermost place that holds both
/// @param nearness 0 to 1
record Likeness(double words, boolean sameCategory, PlacePath place, double nearness, Duration apart) {

    /// From here on two concerns are shown side by side.
    static final double TELLING = 0.35;

    private static final int COMMUNITY = 2;
    /// People tell the same matter in words of their own: half of the pieces in common is already a lot.
    private static final double OWN_WORDS = 1.8;
    /// What a common category alone is worth, at the same place on the same day.
    private static final double CATEGORY = 0.55;
    /// After so long half of what speaks for it is gone.
    private static final double HALVED_AFTER = Duration.ofDays(45).toHours();

    static Likeness of(double words, boolean sameCategory, PlacePath one, PlacePath other, Duration apart) {
        var common = common(one, other);
        return new Likeness(words, sameCategory, common, nearness(one, other, common), apart.abs());
    }

    double score() {
        double matter = Math.max(Math.min(1, OWN_WORDS * words), sameCategory ? CATEGORY + words / 2 : 0);
        double fading = Math.pow(0.5, apart.toHours() / HALVED_AFTER);
        return Math.min(1, matter) * (0.4 + 0.6 * nearness) * fading;
    }

    /// @param place the name of the place that holds both
    /// @param category that they share, if they share one
    List<Reason> why(PlaceName place, Optional<Category> category) {
        var why = new ArrayList<Reason>();
        why.add(nearness == 1 ? Reason.of("same-place") : Reason.of("near-place", place.zh(), place.en()));
        category.ifPresent(c -> why.add(Reason.of("same-category", c.nameZh(), c.nameEn())));
        if (words >= 0.1) why.add(Reason.of("same-words", Long.toString(Math.round(100 * words))));
        why.add(apart.toDays() == 0 ? Reason.of("same-day") : Reason.of("days-apart", Long.toString(apart.toDays())));
        return why;
    }

    private static double nearness(PlacePath one, PlacePath other, PlacePath common) {
        if (one.contains(other) || other.contains(one)) return common.steps().size() > COMMUNITY ? 1 : 0.7;
        int steps = common.steps().size();
        if (steps > COMMUNITY) return 0.9;
        return steps == COMMUNITY ? 0.35 : 0;
    }

    private static PlacePath common(PlacePath one, PlacePath other) {
        var common = PlacePath.ALL;
        for (PlaceId step : one.steps()) {
            var deeper = common.child(step);
            if (!deeper.contains(other)) break;
            common = deeper;
        }
        return common;
    }
}
