package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import org.linli.files.FileId;

/// One thing that speaks for a need or against it.
///
/// @param reference the thing of ours that it is; empty for what lies elsewhere
/// @param source who found it, and where it can be looked up
/// @param weight 1 light, 2 middling, 3 heavy
/// @param struck why it no longer counts; empty as long as it does
public record Evidence(
        long id,
        EvidenceKind kind,
        String reference,
        String title,
        String source,
        LocalDate day,
        int weight,
        Speaks speaks,
        String struck,
        List<FileId> photos) {

    public Evidence {
        photos = List.copyOf(photos);
    }

    public enum Speaks {
        FOR,
        AGAINST
    }

    public boolean counts() {
        return struck.isEmpty();
    }

    public boolean isAgainst() {
        return speaks == Speaks.AGAINST;
    }
}
