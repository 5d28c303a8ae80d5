package org.linli.live.web;

import java.time.Clock;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.Guests;
import org.linli.dialogue.Meetings;
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
                speaking.map(turn -> words(room, turn)).orElse(""),
                floor.waiting(room),
                leaves.of(room.meeting()),
                commitments.promised(room.meeting()),
                votes.question(room.meeting()).orElse(null),
                seats.of(room).size(),
                clock.instant());
    }

    private String words(LiveRoom room, Turn turn) {
        return guests.of(room.meeting()).stream()
                .filter(guest -> turn.guest() != null && guest.id() == turn.guest())
                .map(guest -> guest.answer().message())
                .findFirst()
                .orElse("");
    }
}
