package org.linli.live;

import java.util.List;
import java.util.stream.Stream;
import org.linli.dialogue.GuestVoices;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.RoomFiles;
import org.springframework.stereotype.Component;

/// The photos and voices that were left in a room, and the voices that were played there for those who could not come,
/// for whoever writes the record.
@Component
class FlipCharts implements RoomFiles {

    private final LeafStore leaves;
    private final TurnStore turns;
    private final GuestVoices voices;

    FlipCharts(LeafStore leaves, TurnStore turns, GuestVoices voices) {
        this.leaves = leaves;
        this.turns = turns;
        this.voices = voices;
    }

    @Override
    public List<Kept> of(MeetingId meeting) {
        return Stream.concat(left(meeting), played(meeting)).toList();
    }

    private Stream<Kept> left(MeetingId meeting) {
        return leaves.of(meeting).stream()
                .flatMap(leaf -> Stream.ofNullable(leaf.file())
                        .map(file -> new Kept(
                                leaf.topic(), file, leaf.called(), leaf.kind() == Leaf.Kind.VOICE, leaf.off())));
    }

    private Stream<Kept> played(MeetingId meeting) {
        var spoken = voices.of(meeting);
        return turns.of(meeting).stream()
                .filter(turn -> turn.guest() != null && turn.wasTaken())
                .flatMap(turn -> Stream.ofNullable(spoken.get(turn.guest()))
                        .map(file -> new Kept(null, file, turn.called(), true, false)));
    }
}
