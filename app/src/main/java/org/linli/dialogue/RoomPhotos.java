package org.linli.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;

/// Photos of flip charts and notes, as a later room keeps them: whoever writes the record types from them.
public interface RoomPhotos {

    /// In the order in which they were taken.
    List<Photo> of(MeetingId meeting);

    /// @param topic that it belongs to; none if it belongs to all
    record Photo(@Nullable Long topic, FileId file) {}
}
