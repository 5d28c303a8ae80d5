package org.linli.files;

import java.util.UUID;

/// A file that was sent, but does not belong to anything yet. Whoever holds the key may see it and
/// may claim it; after two days it is thrown away.
public record Draft(UUID key, FileKind kind) {

    public boolean isPhoto() {
        return kind == FileKind.PHOTO;
    }

    /// Where its sender sees or hears it.
    public String href() {
        return "/files/drafts/" + key;
    }
}
