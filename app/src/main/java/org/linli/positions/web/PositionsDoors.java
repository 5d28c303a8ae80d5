package org.linli.positions.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.dialogue.MeetingDoor;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.MeetingSummary;
import org.linli.positions.SoundingState;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Soundings;
import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// The doors to what people think: in both shells, and beside a meeting.
@Configuration(proxyBeanMethods = false)
class PositionsDoors {

    @Bean
    NavigationItem positionsDoor() {
        return NavigationItem.staff("positions.nav", "eye", "/positions", Right.SEE_MEETINGS, 26);
    }

    @Bean
    @Order(20)
    MeetingDoor positionsBesideMeeting(Soundings soundings) {
        return (meeting, works) -> doors(meeting, works, soundings);
    }

    private static List<MeetingDoor.Door> doors(MeetingSummary meeting, boolean works, Soundings soundings) {
        var doors = new ArrayList<MeetingDoor.Door>();
        var asked = soundings.of(meeting.id()).stream()
                .filter(one -> works || soundings.state(one) != SoundingState.AHEAD)
                .findFirst();
        asked.ifPresent(sounding -> add(doors, sounding, soundings.state(sounding), works));
        if (works && asked.isEmpty() && meeting.state() != MeetingState.CANCELLED)
            doors.add(
                    new MeetingDoor.Door("eye", "/positions/new?meeting=" + meeting.id(), "positions.door.ask", false));
        return doors;
    }

    private static void add(
            List<MeetingDoor.Door> doors, SoundingSummary sounding, SoundingState state, boolean works) {
        if (works) doors.add(new MeetingDoor.Door("eye", sounding.address() + "/desk", "positions.door.desk", false));
        else if (state == SoundingState.OPEN)
            doors.add(new MeetingDoor.Door("say", sounding.address(), "positions.door.say", false));
        if (state != SoundingState.AHEAD)
            doors.add(new MeetingDoor.Door("chart", sounding.address() + "/results", "positions.door.results", false));
    }
}
