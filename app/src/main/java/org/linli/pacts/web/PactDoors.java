package org.linli.pacts.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.dialogue.MeetingDoor;
import org.linli.dialogue.MeetingSummary;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Origin;
import org.linli.pacts.PactSummary;
import org.linli.pacts.Pacts;
import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors to pacts: in both shells, and on the page of a meeting.
@Configuration(proxyBeanMethods = false)
class PactDoors {

    /// Out of what a pact may come.
    private static final Set<Origin.Kind> QUARRELS =
            EnumSet.of(Origin.Kind.CONFLICT, Origin.Kind.CONCERN, Origin.Kind.NONE);

    @Bean
    NavigationItem pactsDoor() {
        return NavigationItem.staff("pacts.nav", "pact", "/pacts", Right.SEE_MEETINGS, 24);
    }

    @Bean
    NavigationItem publicPactsDoor() {
        return NavigationItem.open("pacts.nav", "pact", "/pacts", 29);
    }

    @Bean
    MeetingDoor pactDoor(Pacts pacts, Meetings meetings) {
        return (meeting, works) -> doors(
                meeting, pacts.of(meeting.id()), works, works && QUARRELS.contains(meetings.origin(meeting.id())));
    }

    /// What was agreed there is shown to everybody; a quarrel only to whoever prepares the meeting.
    private static List<MeetingDoor.Door> doors(
            MeetingSummary meeting, List<PactSummary> pacts, boolean works, boolean quarrels) {
        var doors = new ArrayList<MeetingDoor.Door>();
        for (var pact : pacts)
            if (works || pact.isPublic())
                doors.add(new MeetingDoor.Door(
                        "pact",
                        "/pacts/" + pact.id(),
                        pact.isPublic() ? "pacts.door.pact" : "pacts.door.quarrel",
                        false));
        if (quarrels && pacts.isEmpty())
            doors.add(new MeetingDoor.Door("pact", "/pacts/new?meeting=" + meeting.id(), "pacts.door.new", false));
        return doors;
    }
}
