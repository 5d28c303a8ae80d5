package org.linli.shared;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What two people have read apart on the same sheet of paper. It says something once both have read the same.
///
/// @param second none as long as nobody has read it again
public record TwoReadings<T>(
        @Nullable Reading<T> first, @Nullable Reading<T> second) {

    /// What one of them read.
    public record Reading<T>(T what, Reader by) {}

    /// One of the two. Colleagues may share a name, so who has an account is known by it.
    ///
    /// @param account none where nobody is logged in, or where it was not noted yet
    /// @param name as it is shown
    public record Reader(@Nullable AccountId account, String name) {

        public static Reader of(Actor actor) {
            return new Reader(actor.account(), actor.name());
        }

        /// Somebody of whom only the name is known.
        public static Reader named(String name) {
            return new Reader(null, name);
        }

        /// As it was kept.
        public static Reader kept(@Nullable Long number, String name) {
            return new Reader(number == null ? null : new AccountId(number), name);
        }

        /// Of the account, as it is kept.
        public @Nullable Long number() {
            return account == null ? null : account.value();
        }

        boolean isSame(Reader other) {
            var both = account != null && other.account != null;
            return both ? Objects.equals(account, other.account) : name.equals(other.name);
        }
    }

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

    public boolean isReadBy(Reader reader) {
        return isBy(first, reader) || isBy(second, reader);
    }

    /// Which of both readings is theirs: whoever has read it before reads it again, whoever comes second is somebody
    /// else.
    ///
    /// @return 1 or 2; nothing where two others have read it
    public OptionalInt entryOf(Reader reader) {
        if (first == null || isBy(first, reader)) return OptionalInt.of(1);
        return second == null || isBy(second, reader) ? OptionalInt.of(2) : OptionalInt.empty();
    }

    private static boolean isBy(@Nullable Reading<?> reading, Reader reader) {
        return reading != null && reading.by.isSame(reader);
    }
}
