package org.linli.journal;

/// What another room does about changes. Every bean of this type is handed every entry: at least once, in the order of
/// each subject, on one node at a time, some milliseconds after the change was committed.
///
/// An entry may come again after a crash or a failure: what is done must be the same when done twice.
/// Whatever is thrown counts as a failure: the entry is tried again later, and later entries of the same
/// subject wait for it.
public interface Reaction {

    /// Under which its position is stored. A new name starts at the first entry.
    String name();

    /// Called outside of any transaction; it makes its own, and should be brief about it: as long as a transaction that
    /// has written something stays open, no reaction gets past it.
    void on(Entry entry);
}
