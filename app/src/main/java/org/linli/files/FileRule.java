package org.linli.files;

import org.linli.shared.Rule;

/// Why a file is refused.
public enum FileRule implements Rule {
    ONLY_PHOTOS_AND_VOICE_NOTES_ARE_KEPT,
    A_PHOTO_IN_HEIC_IS_SENT_AS_JPEG,
    A_PHOTO_CAN_BE_OPENED,
    /// {0}: millions of points at most.
    A_PHOTO_HAS_NOT_TOO_MANY_POINTS,
    /// {0}: megabytes at most.
    A_FILE_HAS_ITS_LIMIT,
    A_VOICE_NOTE_IS_NO_FILM
}
