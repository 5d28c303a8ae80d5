package org.linli.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.linli.dialogue.Box;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingHolding;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Origin;
import org.linli.dialogue.PlanItem;
import org.linli.dialogue.PlanItem.Part;
import org.linli.dialogue.PlanItem.Way;
import org.linli.dialogue.RuleBook;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.VotingThreshold;
import org.linli.dialogue.WorkshopPlans;
import org.linli.places.PlaceSummary;
import org.linli.shared.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A workshop that is going on: neighbours draw what an old bicycle shed may become, by a plan made beforehand.
@Component
@Profile("demo")
class DemoWorkshop {

    private static final List<PlanItem> PLAN = List.of(
            step("转一圈，看看车棚现在什么样", Way.CIRCLE, 20),
            step("分三桌，各画一张", Way.GROUPS, 50),
            step("三张图贴上墙，说哪儿能合到一起", Way.TALK, 30),
            step("贴点：先做哪几样", Way.DOTS, 15),
            step("谁答应了什么", Way.PROMISES, 15),
            line(Part.ROLE, "看钟、报步子", "何静"),
            line(Part.ROLE, "守第一桌：坐轮椅怎么进出", "周家女儿"),
            line(Part.ROLE, "量尺寸", "王师傅"),
            line(Part.MATERIAL, "车棚平面，一比五十，三张", ""),
            line(Part.MATERIAL, "粗笔、卷尺、剪好的小车和桌椅", ""));

    private static final List<PlanItem> OUTPUTS = List.of(
            line(Part.OUTPUT, "一张合起来的图：车位二十六个，靠门留一条坡道", ""), line(Part.OUTPUT, "要先问明白的三件事：电从哪儿接，棚顶归谁修，夜里谁锁门", ""));

    private static final NewRules RULES = new NewRules(
            "一起画图的规矩",
            Speakers.EVERYBODY,
            2,
            3,
            true,
            false,
            null,
            VotingThreshold.MAJORITY,
            7,
            List.of("先看，再画，最后说", "每人都拿笔", "别人画的，问了再改"));

    private final Meetings meetings;
    private final MeetingHolding holding;
    private final Stakeholders stakeholders;
    private final RuleBook rules;
    private final WorkshopPlans plans;
    private final Clock clock;

    DemoWorkshop(
            Meetings meetings,
            MeetingHolding holding,
            Stakeholders stakeholders,
            RuleBook rules,
            WorkshopPlans plans,
            Clock clock) {
        this.meetings = meetings;
        this.holding = holding;
        this.stakeholders = stakeholders;
        this.rules = rules;
        this.plans = plans;
        this.clock = clock;
    }

    /// @param self who prepares meetings there
    void load(PlaceSummary place, Actor self) {
        var id = meetings.propose(
                new MeetingDraft(
                        "旧车棚怎么改，大家一起画",
                        "一张大家都认的图，和要先问明白的事",
                        MeetingKind.WORKSHOP,
                        DecisionKind.CONSULTATION,
                        null,
                        place.id(),
                        Origin.NONE),
                self);
        stakeholders.add(id, new NewParty(Box.AFFECTED, "有自行车和电动车的住户", null, 60, "小杨"), self);
        stakeholders.add(id, new NewParty(Box.AFFECTED, "坐轮椅的和推婴儿车的", null, 25, "周家女儿"), self);
        stakeholders.add(id, new NewParty(Box.DOES, "自管会", null, 7, "王师傅"), self);
        meetings.map(id, self);
        meetings.schedule(
                id, new Schedule(clock.instant().plus(Duration.ofMinutes(5)), 130, "老车棚", 18, "何静", "赵立平"), self);
        meetings.announce(id, false, self);
        PLAN.forEach(item -> plans.add(id, item, self));
        holding.setRules(id, rules.write(place.id(), RULES, self), self);
        holding.begin(id, self);
        OUTPUTS.forEach(item -> plans.add(id, item, self));
    }

    private static PlanItem step(String words, Way way, int minutes) {
        return new PlanItem(0, Part.STEP, words, "", way, minutes, false);
    }

    private static PlanItem line(Part part, String words, String who) {
        return new PlanItem(0, part, words, who, null, null, part == Part.MATERIAL);
    }
}
