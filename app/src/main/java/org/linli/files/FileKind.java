package org.linli.files;

/// What a file is for whoever looks at it.
public enum FileKind {
    PHOTO,
    VOICE
}
