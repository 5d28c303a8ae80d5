package org.linli.shared;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What two people have read apart on the same sheet of paper. It says something once both have read the same.
///
/// @param second none as long as nobody has read it again
public record TwoReadings<T>(
        @Nullable Reading<T> first, @Nullable Reading<T> second) {

    /// What one of them read.
    ///
    /// @param by their name
    public record Reading<T>(T what, String by) {}

    /// A sheet that nobody has read yet.
    public static <T> TwoReadings<T> none() {
        return new TwoReadings<>(null, null);
    }

    public boolean isRead() {
        return first != null;
    }

    /// Whether one has read it, and nobody again.
    public boolean isHalfRead() {
        return first != null && second == null;
    }

    public boolean isAgreed() {
        return said() != null;
    }

    /// Whether both have read it, and differently.
    public boolean differs() {
        return first != null && second != null && !isAgreed();
    }

    /// What it says; nothing as long as both have not read the same.
    public @Nullable T said() {
        var one = first;
        var other = second;
        return one != null && other != null && one.what.equals(other.what) ? one.what : null;
    }

    public boolean isReadBy(String reader) {
        return isBy(first, reader) || isBy(second, reader);
    }

    /// Which of both readings is theirs: whoever has read it before reads it again, whoever comes second is somebody
    /// else.
    ///
    /// @return 1 or 2; nothing where two others have read it
    public OptionalInt entryOf(String reader) {
        if (first == null || isBy(first, reader)) return OptionalInt.of(1);
        return second == null || isBy(second, reader) ? OptionalInt.of(2) : OptionalInt.empty();
    }

    private static boolean isBy(@Nullable Reading<?> reading, String reader) {
        return reading != null && reading.by.equals(reader);
    }
}
