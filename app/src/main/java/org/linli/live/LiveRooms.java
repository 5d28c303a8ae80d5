package org.linli.live;

import static org.linli.live.LiveRule.A_CORNER_HAS_A_NAME;
import static org.linli.live.LiveRule.A_ROOM_IS_REOPENED_WITHIN_THE_HOUR;
import static org.linli.live.LiveRule.A_ROOM_OPENS_WHEN_PEOPLE_SIT;
import static org.linli.live.LiveRule.A_STEP_HAS_ITS_MINUTES;
import static org.linli.live.LiveRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.live.LiveRule.NOTHING_CAME_BEFORE_THIS_STEP;
import static org.linli.live.LiveRule.THIS_STEP_IS_OVER;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.WorkshopPlans;
import org.linli.journal.Journal;
import org.linli.live.LiveEvent.RoomArranged;
import org.linli.live.LiveEvent.RoomClosed;
import org.linli.live.LiveEvent.RoomOpened;
import org.linli.live.LiveEvent.RoomReopened;
import org.linli.live.LiveEvent.StepBegun;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens rooms, and leads them through their course. Opening asks for the right in the meeting's place; what happens
/// inside asks for the key of the room, which whoever opened it may hand to whoever keeps it.
@Service
@Transactional
public class LiveRooms {

    private static final int MOST_MINUTES = 120;
    /// For so long a room that was closed by mistake can be opened again.
    public static final Duration TO_REOPEN = Duration.ofHours(1);

    private final RoomStore rooms;
    private final RoomDesk desk;
    private final TopicWall wall;
    private final DotStore dots;
    private final SeatStore seats;
    private final Meetings meetings;
    private final Agenda agenda;
    private final WorkshopPlans plans;
    private final Journal journal;
    private final Clock clock;

    LiveRooms(
            RoomStore rooms,
            RoomDesk desk,
            TopicWall wall,
            DotStore dots,
            SeatStore seats,
            Meetings meetings,
            Agenda agenda,
            WorkshopPlans plans,
            Journal journal,
            Clock clock) {
        this.rooms = rooms;
        this.desk = desk;
        this.wall = wall;
        this.dots = dots;
        this.seats = seats;
        this.meetings = meetings;
        this.agenda = agenda;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /// Opens the room of a meeting that has begun, once; what is on its agenda hangs on the wall.
    ///
    /// @param corners where groups will sit
    public LiveRoom open(MeetingId id, List<String> corners, Actor actor) {
        if (!meetings.mayWork(id, actor)) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var known = rooms.of(id);
        if (known.isPresent()) return known.get();
        var meeting = meetings.summary(id);
        A_ROOM_OPENS_WHEN_PEOPLE_SIT.require(meeting.state() == MeetingState.IN_SESSION);
        rooms.insert(id, freeCode(), Codes.key(), Course.of(meeting.kind(), plans.of(id)), clock.instant());
        IntStream.range(0, corners.size()).forEach(n -> rooms.name(id, new Corner(n + 1, corners.get(n))));
        wall.open(id, meeting.kind());
        journal.record(new RoomOpened(id), actor, "");
        return rooms.of(id).orElseThrow();
    }

    /// How a meeting of that kind usually goes.
    public static List<CourseStep> course(MeetingKind kind) {
        return Course.of(kind);
    }

    /// @throws NotFound if no room has that code
    @Transactional(readOnly = true)
    public LiveRoom at(String code) {
        return rooms.at(code).orElseThrow(() -> new NotFound("room " + code));
    }

    /// The room for whoever keeps it.
    ///
    /// @throws NotFound if the key does not open it
    @Transactional(readOnly = true)
    public LiveRoom kept(String code, String key) {
        return rooms.at(code).filter(room -> room.key().equals(key)).orElseThrow(() -> new NotFound("room " + code));
    }

    @Transactional(readOnly = true)
    public Optional<LiveRoom> of(MeetingId meeting) {
        return rooms.of(meeting);
    }

    /// How far those rooms are, by number of the meeting.
    @Transactional(readOnly = true)
    public Map<Long, Long> revisions(List<Long> meetings) {
        return rooms.revisions(meetings);
    }

    @Transactional(readOnly = true)
    public List<Corner> corners(LiveRoom room) {
        return rooms.corners(room.meeting());
    }

    /// The next step begins, and groups break up; from round to round of a world café hosts stay. What was weighed by
    /// dots is written into the record when its step
    /// ends.
    ///
    /// @param from the step that was seen as running: who pressed too late changes nothing
    public void next(LiveRoom at, UUID act, int from, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            THIS_STEP_IS_OVER.require(room.number() == from && !room.isLast());
            if (room.step().kind() == StepKind.DOTS)
                agenda.weigh(room.meeting(), dots.sums(room.meeting()), Actor.program("live"));
            var next = room.next(clock.instant());
            boolean hostsStay = next.step().kind() == StepKind.ROUND
                    && meetings.summary(room.meeting()).kind() == MeetingKind.WORLD_CAFE;
            if (hostsStay) seats.riseGuests(room.meeting(), clock.instant());
            else seats.riseAll(room.meeting(), clock.instant());
            rooms.save(next);
            return new StepBegun(room.meeting(), next.number(), next.step().kind());
        });
    }

    /// The step before begins again, where somebody has pressed too early.
    ///
    /// @param from the step that was seen as running
    public void back(LiveRoom at, UUID act, int from, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            THIS_STEP_IS_OVER.require(room.number() == from);
            NOTHING_CAME_BEFORE_THIS_STEP.require(room.number() > 1);
            var before = room.back(clock.instant());
            rooms.save(before);
            return new StepBegun(room.meeting(), before.number(), before.step().kind());
        });
    }

    public void extend(LiveRoom at, UUID act, int minutes, Actor actor) {
        A_STEP_HAS_ITS_MINUTES.requireAt("minutes", minutes >= 1 && minutes <= MOST_MINUTES, MOST_MINUTES);
        arrange(at, act, actor, room -> room.with(room.running().extended(minutes, clock.instant())));
    }

    public void hush(LiveRoom at, UUID act, boolean quiet, Actor actor) {
        arrange(at, act, actor, room -> room.with(room.running().hushed(quiet)));
    }

    public void record(LiveRoom at, UUID act, Recording said, Actor actor) {
        arrange(at, act, actor, room -> room.with(said));
    }

    public void name(LiveRoom at, UUID act, Corner corner, Actor actor) {
        A_CORNER_HAS_A_NAME.requireAt("corner", !corner.name().isBlank());
        A_TEXT_HAS_ITS_LIMIT.requireAt("corner", corner.name().length() <= Corner.NAME_LIMIT, Corner.NAME_LIMIT);
        desk.once(at.meeting(), act, actor, room -> {
            int many = rooms.corners(room.meeting()).size();
            A_CORNER_HAS_A_NAME.require(corner.number() >= 1 && corner.number() <= Math.min(many + 1, Corner.MOST));
            rooms.name(room.meeting(), corner);
            return new RoomArranged(room.meeting());
        });
    }

    /// Everybody goes home. The record and the minutes are the meeting's.
    public void close(LiveRoom at, UUID act, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            if (room.step().kind() == StepKind.DOTS)
                agenda.weigh(room.meeting(), dots.sums(room.meeting()), Actor.program("live"));
            wall.close(room.meeting());
            rooms.save(room.closed(clock.instant()));
            return new RoomClosed(room.meeting());
        });
    }

    /// Opens a room again that was closed by mistake, as long as its code has not gone to another.
    public void reopen(LiveRoom at, Actor actor) {
        var room = rooms.lock(at.meeting());
        var closed = room.closedAt();
        if (closed == null) return;
        A_ROOM_IS_REOPENED_WITHIN_THE_HOUR.require(closed.plus(TO_REOPEN).isAfter(clock.instant())
                && meetings.summary(room.meeting()).state() == MeetingState.IN_SESSION);
        rooms.save(room.reopened());
        rooms.count(room.meeting());
        journal.record(new RoomReopened(room.meeting()), actor, "");
    }

    private void arrange(LiveRoom at, UUID act, Actor actor, UnaryOperator<LiveRoom> verb) {
        desk.once(at.meeting(), act, actor, room -> {
            rooms.save(verb.apply(room));
            return new RoomArranged(room.meeting());
        });
    }

    private String freeCode() {
        var code = Codes.ofRoom();
        while (rooms.isTaken(code, clock.instant().minus(TO_REOPEN))) code = Codes.ofRoom();
        return code;
    }
}
