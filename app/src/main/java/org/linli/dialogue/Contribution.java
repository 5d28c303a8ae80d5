package org.linli.dialogue;

import org.jspecify.annotations.Nullable;

/// What somebody wrote while people sat together, as it stands in the record.
///
/// @param topic that it belongs to; none if it belongs to all
/// @param called who wrote it, as they were called before everybody; empty for no name
/// @param offer whether it says what they can give or do
/// @param off whether it was taken off: the record keeps it, the minutes leave it out
public record Contribution(long id, @Nullable Long topic, String called, String words, boolean offer, boolean off) {

    public static final int WORDS_LIMIT = 1000;

    public boolean isOf(@Nullable Long other) {
        return topic == null ? other == null : topic.equals(other);
    }

    /// As one says it: the name, then the words.
    public String line() {
        return called.isEmpty() ? words : called + ": " + words;
    }
}
