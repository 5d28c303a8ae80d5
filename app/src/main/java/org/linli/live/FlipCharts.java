package org.linli.live;

import java.util.List;
import java.util.stream.Stream;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.RoomFiles;
import org.springframework.stereotype.Component;

/// The photos and voices that were left in a room, for whoever writes the record.
@Component
class FlipCharts implements RoomFiles {

    private final LeafStore leaves;

    FlipCharts(LeafStore leaves) {
        this.leaves = leaves;
    }

    @Override
    public List<Kept> of(MeetingId meeting) {
        return leaves.of(meeting).stream()
                .flatMap(leaf -> Stream.ofNullable(leaf.file())
                        .map(file -> new Kept(
                                leaf.topic(), file, leaf.called(), leaf.kind() == Leaf.Kind.VOICE, leaf.off())))
                .toList();
    }
}
