package org.linli.budgets.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.budgets.BudgetState;
import org.linli.budgets.BudgetSummary;
import org.linli.budgets.Budgets;
import org.linli.dialogue.MeetingDoor;
import org.linli.dialogue.MeetingSummary;
import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// The doors to shared budgets: for colleagues, and on the page of a meeting.
@Configuration(proxyBeanMethods = false)
class BudgetDoors {

    @Bean
    NavigationItem budgetsDoor() {
        return NavigationItem.staff("budgets.nav", "scale", "/budgets", Right.SEE_MEETINGS, 26);
    }

    @Bean
    @Order(30)
    MeetingDoor budgetsOfMeeting(Budgets budgets) {
        return (meeting, works) -> doors(budgets, meeting, works);
    }

    private static List<MeetingDoor.Door> doors(Budgets budgets, MeetingSummary meeting, boolean works) {
        var doors = new ArrayList<MeetingDoor.Door>();
        for (var budget : budgets.of(meeting.id())) {
            if (works) doors.add(new MeetingDoor.Door("scale", budget.address(), key(budget), false));
            else if (budget.state().isPublic())
                doors.add(new MeetingDoor.Door(
                        "scale", budget.publicAddress(), key(budget), budget.state() == BudgetState.OPEN));
        }
        if (works && doors.isEmpty())
            for (var plan : budgets.loosePlans(meeting.path()))
                doors.add(new MeetingDoor.Door("scale", plan.address(), "budgets.door.loose", false));
        if (works && doors.isEmpty())
            doors.add(new MeetingDoor.Door("scale", "/budgets/new?meeting=" + meeting.id(), "budgets.door.new", false));
        return doors;
    }

    private static String key(BudgetSummary budget) {
        if (budget.isPlan()) return "budgets.door.plan";
        return budget.state() == BudgetState.CLOSED ? "budgets.door.result" : "budgets.door.vote";
    }
}
