package org.linli.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linli.places.PlaceName;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// The life of a walk: planned, under way, done; or cancelled, with a reason.
class WalkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant MORNING = DAY.atTime(9, 0).atZone(Days.ZONE).toInstant();

    @Test
    void aWalkStartsOnItsDayAndEndsOnce() {
        var walk = planned();
        refused(WalkRule.A_WALK_DOES_NOT_START_BEFORE_ITS_DAY, () -> walk.start(MORNING.minus(Duration.ofDays(1))));
        refused(WalkRule.ONLY_A_WALK_UNDER_WAY_ENDS, () -> walk.end(MORNING));
        walk.start(MORNING);
        refused(WalkRule.ONLY_A_PLANNED_WALK_STARTS, () -> walk.start(MORNING));
        walk.end(MORNING.plusSeconds(3600));
        assertThat(walk.summary().state()).isEqualTo(WalkState.DONE);
    }

    @Test
    void theFirstFindingStartsTheWalkThatNobodyStarted() {
        var walk = planned();
        refused(WalkRule.A_WALK_DOES_NOT_START_BEFORE_ITS_DAY, () -> walk.take(MORNING.minus(Duration.ofDays(1))));
        walk.take(MORNING);
        assertThat(walk.summary().state()).isEqualTo(WalkState.UNDER_WAY);
    }

    @Test
    void whatWaitedInAPhoneComesWhenTheWalkIsOverButNotForEver() {
        var walk = planned();
        walk.start(MORNING);
        walk.end(MORNING.plusSeconds(3600));
        walk.take(MORNING.plus(Duration.ofDays(13)));
        refused(WalkRule.WHAT_WAS_SEEN_COMES_WITHIN_DAYS, () -> walk.take(MORNING.plus(Duration.ofDays(15))));
    }

    @Test
    void whoCancelsSaysWhyAndNothingIsTakenThen() {
        var walk = planned();
        refused(WalkRule.WHO_CANCELS_SAYS_WHY, () -> walk.cancel(" ", MORNING));
        walk.cancel("下大雪", MORNING);
        refused(WalkRule.A_CANCELLED_WALK_TAKES_NOTHING, () -> walk.take(MORNING));
        refused(WalkRule.A_WALK_THAT_IS_OVER_INVITES_NOBODY, walk::requireOpen);
        refused(WalkRule.ONLY_A_PLANNED_WALK_CHANGES, walk::requirePlanned);
    }

    @Test
    void aWalkIsPlannedForTodayOrLater() {
        refused(WalkRule.A_WALK_IS_PLANNED_FROM_TODAY, () -> new WalkFacts("看坡道", "", "", DAY.minusDays(1)).check(DAY));
        refused(WalkRule.A_WALK_HAS_A_DAY, () -> new WalkFacts("看坡道", "", "", null).check(DAY));
        refused(WalkRule.A_WALK_HAS_A_TITLE, () -> new WalkFacts(" ", "", "", DAY).check(DAY));
        planned().describe(new WalkFacts("看坡道和灯", "", "", DAY), DAY);
    }

    private static Walk planned() {
        return new Walk(new WalkSummary(
                new WalkId(1),
                0,
                new PlaceId(2),
                new PlacePath("/1/2/"),
                new PlaceName("铁西社区", "Tiexi"),
                "看坡道",
                "",
                "",
                DAY,
                WalkState.PLANNED,
                "abcdefgh",
                null,
                null,
                ""));
    }
}
