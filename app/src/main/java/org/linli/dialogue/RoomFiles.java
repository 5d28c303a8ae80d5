package org.linli.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;

/// Photos of flip charts and voices, as a later room keeps them: whoever writes the record writes from them.
public interface RoomFiles {

    /// In the order in which they were left.
    List<Kept> of(MeetingId meeting);

    /// @param topic that it belongs to; none if it belongs to all
    /// @param called who left it; empty for no name
    /// @param voice whether it is to be heard, not seen
    /// @param off whether it was taken off before everybody's eyes
    record Kept(@Nullable Long topic, FileId file, String called, boolean voice, boolean off) {}
}
