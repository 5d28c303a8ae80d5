package org.linli.live;

import static org.linli.live.LiveRule.A_NOTE_SAYS_OR_SHOWS_SOMETHING;
import static org.linli.live.LiveRule.A_TABLE_CARRIES_A_FEW_IDEAS_OVER;
import static org.linli.live.LiveRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.live.LiveRule.IDEAS_ARE_CARRIED_OVER_FROM_A_ROUND;
import static org.linli.live.LiveRule.THE_HOST_CARRIES_IDEAS_OVER;
import static org.linli.live.LiveRule.VOICES_ARE_KEPT_ONLY_WITH_CONSENT;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Contributions;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.files.FileId;
import org.linli.files.FileKind;
import org.linli.files.Files;
import org.linli.live.LiveEvent.IdeaCarried;
import org.linli.live.LiveEvent.LeafLeft;
import org.linli.live.LiveEvent.LeafTakenOff;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What groups write down, photograph and say; every sentence also goes into the record of the meeting, with its topic
/// or without one. The table of a world café carries a few of them over to those who sit there next.
@Service
@Transactional
public class Leaves {

    private static final Actor ROOM = Actor.program("live");

    private final RoomDesk desk;
    private final LeafStore leaves;
    private final WallStore wall;
    private final Contributions contributions;
    private final Meetings meetings;
    private final Files files;
    private final Clock clock;

    Leaves(
            RoomDesk desk,
            LeafStore leaves,
            WallStore wall,
            Contributions contributions,
            Meetings meetings,
            Files files,
            Clock clock) {
        this.desk = desk;
        this.leaves = leaves;
        this.wall = wall;
        this.contributions = contributions;
        this.meetings = meetings;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Leaf> of(MeetingId meeting) {
        return leaves.of(meeting);
    }

    /// @param seat who leaves it; none where it is written down for somebody
    /// @param sent keys of drafts: photos of a flip chart, a voice
    public void leave(LiveRoom at, @Nullable Seat seat, UUID act, NewLeaf leaf, List<UUID> sent, Actor actor) {
        A_NOTE_SAYS_OR_SHOWS_SOMETHING.requireAt("words", !leaf.words().isBlank() || !sent.isEmpty());
        A_TEXT_HAS_ITS_LIMIT.limit("words", leaf.words(), Leaf.WORDS_LIMIT);
        Seats.limit(leaf.called());
        desk.once(at.meeting(), act, actor, room -> {
            var topic = leaf.topic();
            if (topic != null) wall.require(room.meeting(), topic);
            if (leaf.carried() > 0) requireCarriage(room, seat, topic, leaf.carried());
            var who = seat == null ? null : seat.id();
            int round = room.step().round();
            long last = 0;
            for (var file : files.claim(sent)) {
                var kind = files.kind(file) == FileKind.VOICE ? Leaf.Kind.VOICE : Leaf.Kind.PHOTO;
                VOICES_ARE_KEPT_ONLY_WITH_CONSENT.requireAt(Files.FIELD, kind != Leaf.Kind.VOICE || room.keepsVoices());
                last = keep(room, Leaf.file(topic, who, leaf.called(), kind, file, round, clock.instant()));
            }
            if (!leaf.words().isBlank()) {
                var kind = leaf.offer() ? Leaf.Kind.OFFER : Leaf.Kind.NOTE;
                boolean over = leaf.carried() > 0;
                int said = over ? leaf.carried() : round;
                long row = contributions.add(room.meeting(), topic, leaf.called(), leaf.words(), leaf.offer(), ROOM);
                last = keep(
                        room,
                        new Leaf(
                                0,
                                topic,
                                who,
                                leaf.called(),
                                kind,
                                leaf.words(),
                                null,
                                said,
                                over,
                                false,
                                row,
                                clock.instant()));
            }
            return new LeafLeft(room.meeting(), last);
        });
    }

    /// The table carries a note over to those who sit there next, or keeps it for itself again.
    ///
    /// @param seat of the host; none where whoever keeps the room writes it down from paper
    public void carry(LiveRoom at, @Nullable Seat seat, UUID act, long note, boolean over, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            var idea = leaves.of(room.meeting()).stream()
                    .filter(leaf -> leaf.id() == note && leaf.kind() == Leaf.Kind.NOTE)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("note " + note));
            requireHost(room, seat, idea.topic());
            if (over && !idea.carried()) requireCarriage(room, seat, idea.topic(), idea.round());
            leaves.carry(note, over);
            return new IdeaCarried(room.meeting(), note, over);
        });
    }

    /// Takes off the wall what somebody left, or puts it back. The record keeps it, marked.
    public void takeOff(LiveRoom at, UUID act, long number, boolean off, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            var found = leaves.of(room.meeting()).stream()
                    .filter(leaf -> leaf.id() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("leaf " + number));
            leaves.off(number, off);
            var row = found.contribution();
            if (row != null) contributions.takeOff(room.meeting(), row, off, ROOM);
            return new LeafTakenOff(room.meeting(), number, off);
        });
    }

    private void requireCarriage(LiveRoom room, @Nullable Seat seat, @Nullable Long topic, int round) {
        IDEAS_ARE_CARRIED_OVER_FROM_A_ROUND.require(round > 0
                && round <= room.roundsBegun()
                && topic != null
                && meetings.summary(room.meeting()).kind() == MeetingKind.WORLD_CAFE);
        requireHost(room, seat, topic);
        long carried = leaves.of(room.meeting()).stream()
                .filter(leaf -> leaf.carried() && leaf.round() == round && Objects.equals(leaf.topic(), topic))
                .count();
        A_TABLE_CARRIES_A_FEW_IDEAS_OVER.requireAt("words", carried < Leaf.MOST_CARRIED, Leaf.MOST_CARRIED);
    }

    private void requireHost(LiveRoom room, @Nullable Seat seat, @Nullable Long topic) {
        THE_HOST_CARRIES_IDEAS_OVER.require(seat == null || isHost(room, seat, topic));
    }

    private boolean isHost(LiveRoom room, Seat seat, @Nullable Long topic) {
        return topic != null && Objects.equals(wall.card(room.meeting(), topic).seat(), seat.id());
    }

    /// Whether the file was left in that room.
    @Transactional(readOnly = true)
    public boolean isLeftIn(LiveRoom room, FileId file) {
        return leaves.meetingOf(file).filter(room.meeting()::equals).isPresent();
    }

    private long keep(LiveRoom room, Leaf leaf) {
        return leaves.insert(room.meeting(), leaf, clock.instant());
    }
}
