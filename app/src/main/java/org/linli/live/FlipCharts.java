package org.linli.live;

import java.util.List;
import java.util.stream.Stream;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.RoomPhotos;
import org.springframework.stereotype.Component;

/// The photos that were left in a room, for whoever writes the record.
@Component
class FlipCharts implements RoomPhotos {

    private final LeafStore leaves;

    FlipCharts(LeafStore leaves) {
        this.leaves = leaves;
    }

    @Override
    public List<Photo> of(MeetingId meeting) {
        return leaves.of(meeting).stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.PHOTO)
                .flatMap(leaf -> Stream.ofNullable(leaf.file()).map(file -> new Photo(leaf.topic(), file)))
                .toList();
    }
}
