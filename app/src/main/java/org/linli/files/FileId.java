package org.linli.files;

/// Names one kept file.
public record FileId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
