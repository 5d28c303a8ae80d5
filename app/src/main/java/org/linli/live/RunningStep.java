package org.linli.live;

import java.time.Duration;
import java.time.Instant;

/// The step of the course that is running.
///
/// @param number of the step
/// @param endsAt when its time is over; nothing ends by itself
/// @param hush whether everybody is asked to be quiet
public record RunningStep(int number, Instant since, Instant endsAt, boolean hush) {

    static RunningStep of(CourseStep step, Instant now) {
        return new RunningStep(step.number(), now, now.plus(Duration.ofMinutes(step.minutes())), false);
    }

    /// Where its time is over already, it is given anew from now on.
    RunningStep extended(int minutes, Instant now) {
        var from = endsAt.isBefore(now) ? now : endsAt;
        return new RunningStep(number, since, from.plus(Duration.ofMinutes(minutes)), hush);
    }

    RunningStep hushed(boolean quiet) {
        return new RunningStep(number, since, endsAt, quiet);
    }
}
