package org.linli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How patient reactions are.
class JournalSettingsTest {

    @Test
    void pausesGrowFourfoldAndNeverExceedAnHour() {
        var settings = new JournalSettings(Duration.ofSeconds(1), 8, Duration.ofSeconds(1));

        assertThat(IntStream.rangeClosed(1, 8).mapToObj(settings::waitAfter).map(Duration::toSeconds))
                .containsExactly(1L, 4L, 16L, 64L, 256L, 1024L, 3600L, 3600L);
    }
}
