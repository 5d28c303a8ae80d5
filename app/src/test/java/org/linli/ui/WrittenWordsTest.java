package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A page that could not do what was asked gives back what somebody wrote, and nothing else.
class WrittenWordsTest {

    @Test
    void wordsAndPhonesComeBackAndWhatTheFormCarriedDoesNot() {
        var form = Map.of(
                "text", List.of("三楼的灯不亮了"),
                "phone", List.of("13800005501"),
                "act", List.of("CLASSIFY"),
                "version", List.of("3"),
                "shown", List.of("true", "later"),
                "submission", List.of("0b7b1c7e-6f0b-4c8e-9f1e-2f9d3a5c7e11"),
                "name", List.of(" "));
        assertThat(WrittenWords.of(form)).containsExactlyInAnyOrder("三楼的灯不亮了", "13800005501");
    }
}
