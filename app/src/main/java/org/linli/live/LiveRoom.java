package org.linli.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;

/// A room as it stands.
///
/// @param code said aloud, typed on a phone
/// @param key of whoever keeps the room
/// @param revision counts what was done in it
/// @param number of the step that is running
/// @param endsAt when its time is over; nothing ends by itself
/// @param hush whether everybody is asked to be quiet
public record LiveRoom(
        MeetingId meeting,
        String code,
        String key,
        long revision,
        int number,
        Instant stepSince,
        Instant endsAt,
        boolean hush,
        Recording recording,
        @Nullable Instant closedAt,
        List<CourseStep> steps) {

    public LiveRoom {
        steps = List.copyOf(steps);
    }

    public CourseStep step() {
        return steps.get(number - 1);
    }

    public boolean isLast() {
        return number == steps.size();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /// How many rounds its course has.
    public int rounds() {
        return steps.stream().mapToInt(CourseStep::round).max().orElse(0);
    }

    LiveRoom with(List<CourseStep> course) {
        return new LiveRoom(meeting, code, key, revision, number, stepSince, endsAt, hush, recording, closedAt, course);
    }

    /// The next step of its course begins.
    LiveRoom next(Instant now) {
        var following = steps.get(number);
        return new LiveRoom(
                meeting,
                code,
                key,
                revision,
                number + 1,
                now,
                now.plusSeconds(60L * following.minutes()),
                false,
                recording,
                closedAt,
                steps);
    }

    LiveRoom extended(int minutes, Instant now) {
        var from = endsAt.isBefore(now) ? now : endsAt;
        return new LiveRoom(
                meeting,
                code,
                key,
                revision,
                number,
                stepSince,
                from.plusSeconds(60L * minutes),
                hush,
                recording,
                closedAt,
                steps);
    }

    LiveRoom hushed(boolean quiet) {
        return new LiveRoom(meeting, code, key, revision, number, stepSince, endsAt, quiet, recording, closedAt, steps);
    }

    LiveRoom recorded(Recording said) {
        return new LiveRoom(meeting, code, key, revision, number, stepSince, endsAt, hush, said, closedAt, steps);
    }

    LiveRoom closed(Instant now) {
        return new LiveRoom(meeting, code, key, revision, number, stepSince, endsAt, false, recording, now, steps);
    }
}
