package org.linli.pacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who quarrels: a group, or somebody as neighbours call them.
///
/// @param words what they say happened
/// @param needs what they need, rather than what the others should do
/// @param heardOn none as long as nobody has listened
/// @param code by which they answer on a phone
public record Side(
        long id,
        String name,
        String words,
        String needs,
        @Nullable LocalDate heardOn,
        String code) {

    public static final int NAME_LIMIT = 60;
    public static final int WORDS_LIMIT = 1000;
    public static final int NEEDS_LIMIT = 400;

    public boolean isHeard() {
        return heardOn != null;
    }
}
