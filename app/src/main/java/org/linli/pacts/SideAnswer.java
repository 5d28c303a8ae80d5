package org.linli.pacts;

import java.time.LocalDate;

/// What a side answered to a wording.
///
/// @param how a colleague heard it; empty where they said it themselves, by their code
/// @param words what they say besides
/// @param by who wrote it down
public record SideAnswer(long side, boolean agrees, String how, String words, LocalDate on, String by) {

    public static final int HOW_LIMIT = 200;
    public static final int WORDS_LIMIT = 400;

    public boolean isByCode() {
        return how.isEmpty();
    }
}
