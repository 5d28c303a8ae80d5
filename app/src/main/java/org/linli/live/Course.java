package org.linli.live;

import static java.util.Objects.requireNonNull;
import static org.linli.live.StepKind.CIRCLE;
import static org.linli.live.StepKind.CONSENT;
import static org.linli.live.StepKind.DOTS;
import static org.linli.live.StepKind.OFFERS;
import static org.linli.live.StepKind.PROMISES;
import static org.linli.live.StepKind.ROUND;
import static org.linli.live.StepKind.TALK;
import static org.linli.live.StepKind.WALL;

import java.util.ArrayList;
import java.util.List;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.PlanItem;
import org.linli.dialogue.WorkshopPlan;

/// How a meeting of a kind usually goes. Open space: Harrison Owen's circle, wall, rounds and closing
/// circle; world café: three rounds with hosts who stay.
final class Course {

    private record Part(StepKind kind, int minutes, String title) {

        Part(StepKind kind, int minutes) {
            this(kind, minutes, "");
        }
    }

    private Course() {}

    /// A workshop goes by its own plan, where it has one.
    static List<CourseStep> of(MeetingKind kind, WorkshopPlan plan) {
        if (kind != MeetingKind.WORKSHOP || plan.steps().isEmpty()) return of(kind);
        return numbered(plan.steps().stream().map(Course::part).toList());
    }

    private static Part part(PlanItem step) {
        var way = requireNonNull(step.way());
        var kind = switch (way) {
            case CIRCLE -> CIRCLE;
            case TALK -> TALK;
            case GROUPS -> ROUND;
            case DOTS -> DOTS;
            case PROMISES -> PROMISES;
        };
        return new Part(kind, requireNonNull(step.minutes()), step.words());
    }

    static List<CourseStep> of(MeetingKind kind) {
        return numbered(
                switch (kind) {
                    case TEAHOUSE -> List.of(new Part(CONSENT, 5), new Part(TALK, 50), new Part(DOTS, 10), last(20));
                    case ROUND_TABLE ->
                        List.of(
                                new Part(CIRCLE, 10),
                                new Part(TALK, 45),
                                new Part(DOTS, 10),
                                new Part(OFFERS, 25),
                                last(20));
                    case OPEN_SPACE ->
                        List.of(
                                new Part(CIRCLE, 15),
                                new Part(WALL, 20),
                                new Part(ROUND, 40),
                                new Part(ROUND, 40),
                                new Part(ROUND, 30),
                                new Part(TALK, 15),
                                new Part(DOTS, 10),
                                last(25));
                    case WORLD_CAFE ->
                        List.of(
                                new Part(CIRCLE, 10),
                                new Part(ROUND, 25),
                                new Part(ROUND, 25),
                                new Part(ROUND, 25),
                                new Part(TALK, 20),
                                new Part(DOTS, 10),
                                last(20));
                    case WORKSHOP ->
                        List.of(
                                new Part(CIRCLE, 15),
                                new Part(TALK, 40),
                                new Part(ROUND, 60),
                                new Part(DOTS, 10),
                                last(25));
                });
    }

    private static Part last(int minutes) {
        return new Part(PROMISES, minutes);
    }

    private static List<CourseStep> numbered(List<Part> parts) {
        var steps = new ArrayList<CourseStep>();
        int rounds = 0;
        for (var part : parts)
            steps.add(new CourseStep(
                    steps.size() + 1, part.kind(), part.kind() == ROUND ? ++rounds : 0, part.minutes(), part.title()));
        return List.copyOf(steps);
    }
}
