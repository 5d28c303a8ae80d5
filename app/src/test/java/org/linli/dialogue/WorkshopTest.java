package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.PlanItem.Part;
import org.linli.dialogue.PlanItem.Way;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A workshop is planned, held by its plan, and leaves something in people's hands.
@DatabaseTest
class WorkshopTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Gatherings gatherings;

    @Autowired
    WorkshopPlans plans;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    MinutesBook minutes;

    @Autowired
    MeetingHolding holding;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
    }

    @Test
    void aWorkshopIsHeldByItsPlanAndLeavesSomethingInTheMinutes() throws Exception {
        var meeting = gatherings.announced(
                "把雨棚画出来", MeetingKind.WORKSHOP, there.community().place());
        var path = "/meetings/" + meeting + "/workshop";
        var visitor = Visitor.loggedIn(port, "li");
        visitor.get(path);
        visitor.post(path, Map.of("part", "STEP", "words", "看照片", "way", "CIRCLE", "minutes", "15"));
        visitor.post(path, Map.of("part", "STEP", "words", "谁来盯着", "way", "PROMISES", "minutes", "20"));
        visitor.post(path, Map.of("part", "STEP", "words", "分组画图", "way", "GROUPS", "minutes", "45"));
        visitor.post(path, Map.of("part", "ROLE", "words", "管时间", "who", "小杨"));
        visitor.post(path, Map.of("part", "MATERIAL", "words", "大白纸"));
        assertThat(visitor.post(path, Map.of("part", "STEP", "words", "没有时间", "way", "TALK", "minutes", "0"))
                        .status())
                .isEqualTo(422);
        visitor.get(path);
        var last = plans.of(meeting).steps().getLast();

        visitor.post(path + "/" + last.id() + "/place", Map.of("earlier", "true"));
        var material = plans.of(meeting).of(Part.MATERIAL).getFirst();
        visitor.post(path + "/" + material.id() + "/ready", Map.of("ready", "true"));

        assertThat(plans.of(meeting).steps()).extracting(PlanItem::words).containsExactly("看照片", "分组画图", "谁来盯着");
        assertThat(visitor.get(path).page().text()).contains("一共 80 分钟", "备好了", "小杨");
        var open = new Visitor(port).get("/meetings/" + meeting).page();
        assertThat(open.select(".hours1 li").eachText())
                .as("by the clock, from two in the afternoon")
                .satisfiesExactly(
                        one -> assertThat(one).contains("14:00", "看照片"),
                        two -> assertThat(two).contains("14:15", "分组画图", "45 分钟"),
                        three -> assertThat(three).contains("15:00", "谁来盯着"));
        assertThat(open.select(".whodoes").text()).contains("管时间", "小杨");
        var output = new PlanItem(0, Part.OUTPUT, "一张雨棚图", "", null, null, false);
        refused(MeetingRule.THIS_IS_WRITTEN_DOWN_WHILE_PEOPLE_SIT, () -> plans.add(meeting, output, SELF));
        gatherings.sitDown(meeting, Gatherings.rules(0, 0));
        plans.add(meeting, output, SELF);
        var party = stakeholders.of(meeting).parties().getFirst();
        minutes.attend(meeting, List.of(new Presence(party.id(), 9, 0)), SELF);
        holding.publish(meeting, true, SELF);
        assertThat(new Visitor(port)
                        .get("/meetings/" + meeting + "/minutes")
                        .page()
                        .text())
                .contains("做出来的", "一张雨棚图");
        refused(MeetingRule.WHAT_IS_PUBLISHED_STAYS, () -> plans.remove(meeting, last.id(), SELF));
    }

    @Test
    void onlyAWorkshopHasAPlan() {
        var meeting = gatherings.announced(
                "喝茶", MeetingKind.TEAHOUSE, there.community().place());

        refused(
                MeetingRule.ONLY_A_WORKSHOP_HAS_A_PLAN,
                () -> plans.add(meeting, new PlanItem(0, Part.STEP, "画", "", Way.GROUPS, 20, false), SELF));
    }

    @Test
    void aTeaHouseSuitsSixToTwelveAndACafeFillsTablesOfFourOrFive() {
        assertThat(suited(MeetingKind.TEAHOUSE, 15)).containsExactly(6, 7, 8, 9, 10, 11, 12);
        assertThat(suited(MeetingKind.WORLD_CAFE, 16)).containsExactly(4, 5, 8, 9, 10, 12, 13, 14, 15, 16);
    }

    private static List<Integer> suited(MeetingKind kind, int most) {
        return IntStream.rangeClosed(1, most).filter(kind::suits).boxed().toList();
    }
}
