package org.linli.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.shared.PlacePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that comes back to an agenda by itself: what was parked, what nobody took up, and what later rooms raise.
@Component
class Comebacks {

    private final AgendaStore topics;
    private final ObjectProvider<ToTalkOver> rooms;

    Comebacks(AgendaStore topics, ObjectProvider<ToTalkOver> rooms) {
        this.topics = topics;
        this.rooms = rooms;
    }

    List<Returning> to(MeetingId meeting, PlacePath place, LocalDate today) {
        var all = new ArrayList<>(topics.returning(meeting, place, today));
        rooms.orderedStream()
                .flatMap(room -> room.around(place, today).stream())
                .map(matter ->
                        new Returning(null, null, matter.title(), matter.why(), matter.since(), matter.address()))
                .forEach(all::add);
        return all;
    }
}
