package org.linli.walks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Days;

/// A walk on its way from the plan to its end. What was seen without a signal may come when it is over.
final class Walk {

    /// So long a phone may keep what was seen.
    static final int DAYS_LATER = 14;

    private final WalkSummary first;
    private WalkFacts facts;
    private WalkState state;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private String reason;

    Walk(WalkSummary first) {
        this.first = first;
        this.facts = first.facts();
        this.state = first.state();
        this.startedAt = first.startedAt();
        this.endedAt = first.endedAt();
        this.reason = first.reason();
    }

    WalkSummary summary() {
        return new WalkSummary(
                first.id(),
                first.version(),
                first.place(),
                first.path(),
                first.placeName(),
                facts.title(),
                facts.purpose(),
                facts.meeting(),
                Objects.requireNonNullElse(facts.day(), first.day()),
                state,
                first.code(),
                startedAt,
                endedAt,
                reason);
    }

    void describe(WalkFacts other, LocalDate today) {
        requirePlanned();
        other.check(today);
        facts = other;
    }

    void requirePlanned() {
        WalkRule.ONLY_A_PLANNED_WALK_CHANGES.require(state == WalkState.PLANNED);
    }

    void start(Instant now) {
        WalkRule.ONLY_A_PLANNED_WALK_STARTS.require(state == WalkState.PLANNED);
        var day = facts.day();
        WalkRule.A_WALK_DOES_NOT_START_BEFORE_ITS_DAY.require(
                day != null && !Days.of(now).isBefore(day));
        state = WalkState.UNDER_WAY;
        startedAt = now;
    }

    void end(Instant now) {
        WalkRule.ONLY_A_WALK_UNDER_WAY_ENDS.require(state == WalkState.UNDER_WAY);
        state = WalkState.DONE;
        endedAt = now;
    }

    void cancel(String why, Instant now) {
        WalkRule.ONLY_A_PLANNED_WALK_IS_CANCELLED.require(state == WalkState.PLANNED);
        WalkRule.WHO_CANCELS_SAYS_WHY.requireAt("why", !why.isBlank());
        WalkRule.A_TEXT_HAS_ITS_LIMIT.limit("why", why, 300);
        state = WalkState.CANCELLED;
        endedAt = now;
        reason = why;
    }

    /// What somebody has seen: the first of it starts the walk, and the last may have waited in a phone.
    void take(Instant now) {
        WalkRule.A_CANCELLED_WALK_TAKES_NOTHING.require(state != WalkState.CANCELLED);
        if (state == WalkState.PLANNED) start(now);
        var ended = endedAt;
        WalkRule.WHAT_WAS_SEEN_COMES_WITHIN_DAYS.requireAt(
                "", ended == null || now.isBefore(ended.plus(Duration.ofDays(DAYS_LATER))), DAYS_LATER);
    }

    void requireOpen() {
        WalkRule.A_WALK_THAT_IS_OVER_INVITES_NOBODY.require(!state.isOver());
    }
}
