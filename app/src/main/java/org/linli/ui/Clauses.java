package org.linli.ui;

import java.util.List;
import java.util.regex.Pattern;

/// A title in the pieces in which it is said: a line of Chinese may end anywhere, and reads best where the sentence
/// pauses.
public final class Clauses {
    private static final Pattern PAUSE = Pattern.compile("(?<=[，。；：！？])(?![，。；：！？”’」』）》])");

    private Clauses() {}

    public static List<String> of(String title) {
        return List.of(PAUSE.split(title));
    }
}
