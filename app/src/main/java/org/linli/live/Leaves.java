package org.linli.live;

import static org.linli.live.LiveRule.A_NOTE_SAYS_OR_SHOWS_SOMETHING;
import static org.linli.live.LiveRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.live.LiveRule.VOICES_ARE_KEPT_ONLY_WITH_CONSENT;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.AgendaTopic;
import org.linli.dialogue.MeetingId;
import org.linli.files.FileId;
import org.linli.files.FileKind;
import org.linli.files.Files;
import org.linli.live.LiveEvent.LeafLeft;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What groups write down, photograph and say; sentences also go into the record of their topic.
@Service
@Transactional
public class Leaves {

    private static final Actor ROOM = Actor.program("live");

    private final RoomDesk desk;
    private final LeafStore leaves;
    private final WallStore wall;
    private final Agenda agenda;
    private final Files files;
    private final Clock clock;

    Leaves(RoomDesk desk, LeafStore leaves, WallStore wall, Agenda agenda, Files files, Clock clock) {
        this.desk = desk;
        this.leaves = leaves;
        this.wall = wall;
        this.agenda = agenda;
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
            var who = seat == null ? null : seat.id();
            long last = 0;
            for (var file : files.claim(sent)) {
                var kind = files.kind(file) == FileKind.VOICE ? Leaf.Kind.VOICE : Leaf.Kind.PHOTO;
                VOICES_ARE_KEPT_ONLY_WITH_CONSENT.requireAt(
                        Files.FIELD, kind != Leaf.Kind.VOICE || room.recording() != Recording.REFUSED);
                last = keep(room, new Leaf(0, topic, who, leaf.called(), kind, "", file, clock.instant()));
            }
            if (!leaf.words().isBlank()) {
                var kind = leaf.offer() ? Leaf.Kind.OFFER : Leaf.Kind.NOTE;
                last = keep(room, new Leaf(0, topic, who, leaf.called(), kind, leaf.words(), null, clock.instant()));
                if (topic != null) write(room.meeting(), topic, leaf);
            }
            return new LeafLeft(room.meeting(), last);
        });
    }

    /// Whether the file was left in that room.
    @Transactional(readOnly = true)
    public boolean isLeftIn(LiveRoom room, FileId file) {
        return leaves.meetingOf(file).filter(room.meeting()::equals).isPresent();
    }

    private long keep(LiveRoom room, Leaf leaf) {
        return leaves.insert(room.meeting(), leaf, clock.instant());
    }

    /// Adds the sentence to the record, as far as there is room.
    private void write(MeetingId meeting, long topic, NewLeaf leaf) {
        var found = agenda.of(meeting).stream().filter(one -> one.id() == topic).findFirst();
        if (found.isEmpty()) return;
        var line = leaf.called().isEmpty() ? leaf.words() : leaf.called() + ": " + leaf.words();
        var notes = found.get().notes().isEmpty() ? line : found.get().notes() + "\n" + line;
        if (notes.codePointCount(0, notes.length()) <= AgendaTopic.NOTES_LIMIT)
            agenda.note(meeting, topic, found.get().host(), notes, ROOM);
    }
}
