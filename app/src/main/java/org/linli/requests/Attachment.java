package org.linli.requests;

import org.linli.files.FileId;
import org.linli.files.FileKind;

/// A photo or a voice note that belongs to a concern.
///
/// @param after sent along the way, after the concern was told
public record Attachment(FileId file, FileKind kind, boolean after) {

    public boolean isPhoto() {
        return kind == FileKind.PHOTO;
    }
}
