package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.PlanItem;
import org.linli.dialogue.PlanItem.Part;
import org.linli.dialogue.PlanItem.Way;
import org.linli.dialogue.WorkshopPlan;

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

    @Test
    void aWorkshopGoesByItsOwnPlanWhereItHasOne() {
        var plan = new WorkshopPlan(List.of(
                new PlanItem(1, Part.STEP, "看照片", "", Way.CIRCLE, 15, false),
                new PlanItem(2, Part.STEP, "分组画图", "", Way.GROUPS, 45, false),
                new PlanItem(3, Part.STEP, "再画一遍", "", Way.GROUPS, 30, false),
                new PlanItem(4, Part.MATERIAL, "大白纸", "", null, null, true)));

        assertThat(Course.of(MeetingKind.WORKSHOP, plan))
                .containsExactly(
                        new CourseStep(1, StepKind.CIRCLE, 0, 15, "看照片"),
                        new CourseStep(2, StepKind.ROUND, 1, 45, "分组画图"),
                        new CourseStep(3, StepKind.ROUND, 2, 30, "再画一遍"));
        assertThat(Course.of(MeetingKind.WORKSHOP, WorkshopPlan.NONE)).isEqualTo(Course.of(MeetingKind.WORKSHOP));
        assertThat(Course.of(MeetingKind.TEAHOUSE, plan)).isEqualTo(Course.of(MeetingKind.TEAHOUSE));
    }
}
