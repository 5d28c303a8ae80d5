package org.linli.live;

import static org.linli.live.LiveRule.A_GROUP_BELONGS_TO_THIS_MEETING;
import static org.linli.live.LiveRule.A_TABLE_HAS_ONE_HOST;
import static org.linli.live.LiveRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.live.LiveRule.THE_ROOM_IS_FULL;
import static org.linli.live.LiveRule.THIS_ROOM_IS_CLOSED;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Stakeholders;
import org.linli.journal.Journal;
import org.linli.live.LiveEvent.GroupJoined;
import org.linli.live.LiveEvent.HostFound;
import org.linli.live.LiveEvent.SeatTaken;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is in the room: without an account, known by the key that their phone was given.
@Service
@Transactional
public class Seats {

    /// More people than that meet in a stadium.
    public static final int MOST = 2000;

    private final RoomStore rooms;
    private final RoomDesk desk;
    private final SeatStore seats;
    private final WallStore wall;
    private final Stakeholders stakeholders;
    private final Journal journal;
    private final Clock clock;

    Seats(
            RoomStore rooms,
            RoomDesk desk,
            SeatStore seats,
            WallStore wall,
            Stakeholders stakeholders,
            Journal journal,
            Clock clock) {
        this.rooms = rooms;
        this.desk = desk;
        this.seats = seats;
        this.wall = wall;
        this.stakeholders = stakeholders;
        this.journal = journal;
        this.clock = clock;
    }

    /// Comes in with a phone.
    ///
    /// @param party the group they belong to; none where they do not say
    /// @param called as the wall is to call them; empty for no name
    /// @return the key of the seat
    public String take(LiveRoom at, @Nullable Long party, String called, Actor actor) {
        limit(called);
        var room = rooms.lock(at.meeting());
        THIS_ROOM_IS_CLOSED.require(room.isOpen());
        THE_ROOM_IS_FULL.requireAt("", seats.many(room.meeting()) < MOST, MOST);
        A_GROUP_BELONGS_TO_THIS_MEETING.requireAt("party", party == null || isGroup(room, party));
        var key = Codes.key();
        long seat = seats.insert(room.meeting(), key, party, called, clock.instant());
        rooms.count(room.meeting());
        journal.record(new SeatTaken(room.meeting(), seat), actor, "");
        return key;
    }

    /// @throws NotFound if nobody in the room has that key
    @Transactional(readOnly = true)
    public Seat seat(LiveRoom room, String key) {
        return seats.find(room.meeting(), key).orElseThrow(() -> new NotFound("seat"));
    }

    @Transactional(readOnly = true)
    public List<Seat> of(LiveRoom room) {
        return seats.of(room.meeting());
    }

    /// The topic at which somebody sits.
    @Transactional(readOnly = true)
    public Optional<Long> group(Seat seat) {
        return seats.sitting(seat.id());
    }

    /// Sits down with a group; whoever sat elsewhere gets up there.
    public void join(Seat seat, UUID act, long topic, Actor actor) {
        desk.once(seat.meeting(), act, actor, room -> {
            wall.require(room.meeting(), topic);
            if (seats.sitting(seat.id()).filter(at -> at == topic).isPresent())
                return new GroupJoined(room.meeting(), seat.id(), topic, false);
            var now = clock.instant();
            boolean moved = seats.rise(seat.id(), now);
            seats.sit(seat, topic, now);
            return new GroupJoined(room.meeting(), seat.id(), topic, moved);
        });
    }

    /// Stays at a table of a world café as its host.
    public void host(Seat seat, UUID act, long topic, Actor actor) {
        desk.once(seat.meeting(), act, actor, room -> {
            A_TABLE_HAS_ONE_HOST.require(wall.card(room.meeting(), topic).seat() == null);
            wall.host(topic, seat);
            if (seats.sitting(seat.id()).filter(at -> at == topic).isEmpty()) {
                seats.rise(seat.id(), clock.instant());
                seats.sit(seat, topic, clock.instant());
            }
            return new HostFound(room.meeting(), seat.id(), topic);
        });
    }

    private boolean isGroup(LiveRoom room, long party) {
        return stakeholders.of(room.meeting()).parties().stream().anyMatch(group -> group.id() == party);
    }

    static void limit(String called) {
        A_TEXT_HAS_ITS_LIMIT.requireAt("called", called.length() <= Seat.NAME_LIMIT, Seat.NAME_LIMIT);
    }
}
