package org.linli.ui;

import java.util.List;
import java.util.Map;

/// Somebody else was quicker: what changed, and what the reader had written, to be sent anyway or looked at first.
///
/// @param action where the form goes
/// @param form the page it stands on
/// @param seen when that page was shown, in milliseconds; 0 if it does not say
/// @param version as it was shown
/// @param current as it is now
public record StalePage(
        String action,
        String form,
        long seen,
        String version,
        long current,
        List<Meanwhile.Change> changes,
        Map<String, List<String>> typed) {

    /// What was written in words, to be read once more.
    public List<String> words() {
        return WrittenWords.of(typed);
    }
}
