package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.dialogue.MeetingKind;

/// How meetings go.
class CourseTest {

    @ParameterizedTest
    @EnumSource
    void everyMeetingEndsWithWhoPromisesWhatAndFitsItsTime(MeetingKind kind) {
        var steps = Course.of(kind);

        assertThat(steps.getLast().kind()).isEqualTo(StepKind.PROMISES);
        assertThat(steps).extracting(CourseStep::number).isSorted().startsWith(1);
        assertThat(steps.stream().mapToInt(CourseStep::minutes).sum())
                .isBetween(kind.minutes() - 30, kind.minutes() + 30);
    }
}
