package org.linli.ui;

import java.util.List;
import java.util.Map;

/// A page that could not be shown, or an act that could not be done.
///
/// @param kind `missing`, `not-allowed`, `too-large`, `not-understood`, `refused`, `away` or `failed`:
/// part of the keys of its words
/// @param number under which the failure stands in the log; empty if it is none
/// @param typed what the reader had written, so that it can be copied
public record RefusedPage(String kind, String number, Map<String, List<String>> typed) {

    /// The sign over its words.
    public String icon() {
        return switch (kind) {
            case "missing" -> "map";
            case "not-allowed" -> "lock";
            case "too-large" -> "photo";
            case "away" -> "cup";
            default -> "alert";
        };
    }

    /// What was written in words.
    public List<String> words() {
        return WrittenWords.of(typed);
    }

    /// Whether the same page may simply be asked for again.
    public boolean comesBack() {
        return kind.equals("away") && typed.isEmpty();
    }
}
