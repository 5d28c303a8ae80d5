package org.linli.imports;

/// How far an import has come.
public enum ImportState {
    /// Uploaded; nobody has said yet what its columns hold.
    COLUMNS,
    /// The labels of a column are to be explained.
    MEANINGS,
    /// Every row was looked at; whoever loads it decides.
    CHECKED,
    WAITING,
    RUNNING,
    DONE,
    /// Stopped by a failure of ours; it can go on from where it stopped.
    FAILED,
    /// Taken back.
    UNDONE;

    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }

    /// Whether nothing of it has been added yet, so that everything can still be changed.
    public boolean isDraft() {
        return this == COLUMNS || this == MEANINGS || this == CHECKED;
    }
}
