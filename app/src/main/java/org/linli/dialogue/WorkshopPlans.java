package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_LINE_OF_A_PLAN_SAYS_WHAT;
import static org.linli.dialogue.MeetingRule.A_PLAN_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.A_STEP_LASTS_A_WHILE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.ONLY_A_WORKSHOP_HAS_A_PLAN;

import java.util.ArrayList;
import java.util.Collections;
import org.linli.dialogue.MeetingEvent.WorkshopPlanned;
import org.linli.dialogue.PlanItem.Part;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans a workshop, and writes down what it brought. The live room follows the steps as they stand when it opens.
@Service
@Transactional
public class WorkshopPlans {

    private static final int MOST = 30;

    private final MeetingDesk desk;
    private final MeetingStore meetings;
    private final PlanStore plans;
    private final Journal journal;

    WorkshopPlans(MeetingDesk desk, MeetingStore meetings, PlanStore plans, Journal journal) {
        this.desk = desk;
        this.meetings = meetings;
        this.plans = plans;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public WorkshopPlan of(MeetingId meeting) {
        return new WorkshopPlan(plans.of(meeting));
    }

    /// @param item whose number does not matter
    public void add(MeetingId id, PlanItem item, Actor actor) {
        var meeting = planned(id, item.part(), actor);
        var minutes = item.minutes();
        Rule.together(
                () -> A_LINE_OF_A_PLAN_SAYS_WHAT.requireAt(
                        "words", !item.words().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("words", item.words(), PlanItem.WORDS_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("who", item.who(), PlanItem.WHO_LIMIT),
                () -> A_STEP_LASTS_A_WHILE.requireAt(
                        "minutes",
                        item.part() != Part.STEP
                                || (item.way() != null && minutes != null && minutes >= 1 && minutes <= 240)),
                () -> A_PLAN_HAS_ITS_LIMIT.requireAt(
                        "words", of(id).of(item.part()).size() < MOST, MOST));
        plans.add(id, item);
        journal.record(new WorkshopPlanned(id, meeting.place(), item.part()), actor, "");
    }

    public void remove(MeetingId id, long item, Actor actor) {
        var found = item(id, item);
        var meeting = planned(id, found.part(), actor);
        plans.remove(id, item);
        journal.record(new WorkshopPlanned(id, meeting.place(), found.part()), actor, "");
    }

    /// One place nearer to the beginning, or to the end.
    public void move(MeetingId id, long item, boolean earlier, Actor actor) {
        var found = item(id, item);
        var meeting = planned(id, found.part(), actor);
        var order = new ArrayList<>(of(id).of(found.part()));
        int at = order.indexOf(found);
        int to = earlier ? at - 1 : at + 1;
        if (to < 0 || to >= order.size()) return;
        Collections.swap(order, at, to);
        plans.order(order);
        journal.record(new WorkshopPlanned(id, meeting.place(), found.part()), actor, "");
    }

    /// The material lies ready, or does not after all.
    public void ready(MeetingId id, long item, boolean ready, Actor actor) {
        var found = item(id, item);
        var meeting = planned(id, found.part(), actor);
        plans.ready(id, item, ready);
        journal.record(new WorkshopPlanned(id, meeting.place(), found.part()), actor, "");
    }

    private PlanItem item(MeetingId id, long item) {
        return plans.of(id).stream()
                .filter(one -> one.id() == item)
                .findFirst()
                .orElseThrow(() -> new NotFound("plan item " + item));
    }

    /// What came out of it is written down while people sit; all else until the minutes are out.
    private Meeting planned(MeetingId id, Part part, Actor actor) {
        var meeting = part == Part.OUTPUT ? desk.inSession(id, actor) : desk.beforeMinutes(id, actor);
        ONLY_A_WORKSHOP_HAS_A_PLAN.require(meetings.summary(id).kind() == MeetingKind.WORKSHOP);
        return meeting;
    }
}
