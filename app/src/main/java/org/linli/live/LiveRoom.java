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
public record LiveRoom(
        MeetingId meeting,
        String code,
        String key,
        long revision,
        RunningStep running,
        Recording recording,
        @Nullable Instant closedAt,
        List<CourseStep> steps) {

    public LiveRoom {
        steps = List.copyOf(steps);
    }

    public int number() {
        return running.number();
    }

    public CourseStep step() {
        return steps.get(number() - 1);
    }

    public boolean isLast() {
        return number() == steps.size();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /// How many rounds its course has.
    public int rounds() {
        return steps.stream().mapToInt(CourseStep::round).max().orElse(0);
    }

    /// How many rounds have begun.
    public int roundsBegun() {
        return steps.stream()
                .filter(step -> step.number() <= number())
                .mapToInt(CourseStep::round)
                .max()
                .orElse(0);
    }

    /// Whether a voice may be kept: once all have agreed, where the course asks them; else as long as nobody minds.
    public boolean keepsVoices() {
        boolean asks = steps.stream().anyMatch(step -> step.kind() == StepKind.CONSENT);
        return recording == Recording.AGREED || (recording == Recording.UNASKED && !asks);
    }

    LiveRoom with(List<CourseStep> course) {
        return new LiveRoom(meeting, code, key, revision, running, recording, closedAt, course);
    }

    LiveRoom with(RunningStep other) {
        return new LiveRoom(meeting, code, key, revision, other, recording, closedAt, steps);
    }

    LiveRoom with(Recording said) {
        return new LiveRoom(meeting, code, key, revision, running, said, closedAt, steps);
    }

    /// The next step of its course begins.
    LiveRoom next(Instant now) {
        return with(RunningStep.of(steps.get(number()), now));
    }

    /// The step before begins again.
    LiveRoom back(Instant now) {
        return with(RunningStep.of(steps.get(number() - 2), now));
    }

    LiveRoom reopened() {
        return new LiveRoom(meeting, code, key, revision, running, recording, null, steps);
    }

    LiveRoom closed(Instant now) {
        return new LiveRoom(meeting, code, key, revision, running.hushed(false), recording, now, steps);
    }
}
