package org.linli.live.web;

import java.time.Clock;
import java.util.Optional;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.GuestVoices;
import org.linli.dialogue.Guests;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Party;
import org.linli.dialogue.Stakeholders;
import org.linli.live.Floor;
import org.linli.live.Leaves;
import org.linli.live.LiveRoom;
import org.linli.live.LiveRooms;
import org.linli.live.RoomVotes;
import org.linli.live.Seats;
import org.linli.live.TopicWall;
import org.linli.live.Turn;
import org.springframework.stereotype.Component;

/// Gathers what everybody in a room sees.
@Component
class StagePages {

    private final Meetings meetings;
    private final LiveRooms rooms;
    private final TopicWall wall;
    private final Floor floor;
    private final Leaves leaves;
    private final Seats seats;
    private final Guests guests;
    private final GuestVoices voices;
    private final Stakeholders stakeholders;
    private final Commitments commitments;
    private final RoomVotes votes;
    private final Clock clock;

    StagePages(
            Meetings meetings,
            LiveRooms rooms,
            TopicWall wall,
            Floor floor,
            Leaves leaves,
            Seats seats,
            Guests guests,
            GuestVoices voices,
            Stakeholders stakeholders,
            Commitments commitments,
            RoomVotes votes,
            Clock clock) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.wall = wall;
        this.floor = floor;
        this.leaves = leaves;
        this.seats = seats;
        this.guests = guests;
        this.voices = voices;
        this.stakeholders = stakeholders;
        this.commitments = commitments;
        this.votes = votes;
        this.clock = clock;
    }

    StagePage of(LiveRoom room) {
        var meeting = meetings.summary(room.meeting());
        var speaking = floor.turns(room.meeting()).stream()
                .filter(turn -> turn.state() == Turn.State.SPEAKING)
                .findFirst();
        return new StagePage(
                room,
                meeting.title(),
                meeting.kind(),
                floor.rules(room),
                rooms.corners(room),
                wall.of(room.meeting()),
                speaking.orElse(null),
                speaking.filter(turn -> turn.step() == room.number())
                        .flatMap(turn -> absent(room, turn))
                        .orElse(null),
                floor.waiting(room),
                leaves.of(room.meeting()),
                commitments.promised(room.meeting()),
                votes.question(room.meeting()).orElse(null),
                seats.of(room).size(),
                clock.instant());
    }

    private Optional<Absent> absent(LiveRoom room, Turn turn) {
        return guests.of(room.meeting()).stream()
                .filter(guest -> turn.guest() != null && guest.id() == turn.guest())
                .findFirst()
                .map(guest -> new Absent(
                        group(room, turn),
                        guest.answer().message(),
                        voices.of(room.meeting()).get(guest.id())));
    }

    private String group(LiveRoom room, Turn turn) {
        return stakeholders.of(room.meeting()).parties().stream()
                .filter(party -> turn.party() != null && party.id() == turn.party())
                .map(Party::name)
                .findFirst()
                .orElse("");
    }
}
