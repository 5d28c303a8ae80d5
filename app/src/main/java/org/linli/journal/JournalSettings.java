package org.linli.journal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How reactions read and how patient they are.
///
/// @param poll how long a reader waits for news before it looks by itself; failed entries are tried on this beat
/// @param tries how often an entry is tried before it waits for a person
/// @param firstWait after the first failure; four times as long after each further one, at most an hour
@ConfigurationProperties("linli.journal")
public record JournalSettings(
        @DefaultValue("1s") Duration poll,
        @DefaultValue("8") int tries,
        @DefaultValue("1s") Duration firstWait) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /// How long to wait after so many failures.
    Duration waitAfter(int failures) {
        var wait = firstWait;
        for (int i = 1; i < failures && wait.compareTo(LONGEST) < 0; i++) wait = wait.multipliedBy(4);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
