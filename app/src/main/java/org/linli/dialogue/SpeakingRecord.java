package org.linli.dialogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who had the floor in a meeting, as a later room has it on record. The measure of the balance of voice (M12) asks it.
public interface SpeakingRecord {

    /// @return every turn that was spoken, in order; none where nobody kept count
    Optional<List<Spoken>> of(MeetingId meeting);

    /// A turn that somebody spoke.
    ///
    /// @param party the group they spoke for; none where nobody has said
    /// @param called as they were called before everybody: the same for the same person
    record Spoken(@Nullable Long party, String called) {}
}
