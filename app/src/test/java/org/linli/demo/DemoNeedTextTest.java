package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.demo.DemoNeedText.Line;

/// What the demo's needs say of themselves.
class DemoNeedTextTest {

    @Test
    void everyNeedSaysByWhichNumberItWillShowAndWhatItsStartStandsOn() {
        assertThat(DemoNeedText.all()).hasSize(12).allSatisfy(need -> {
            var said = need.named("by").stream().map(Line::parts).findFirst().orElseThrow();
            var start = said.get(1).split(" ");
            var target = said.get(2).split(" ");
            var pieces = need.lines().stream()
                    .filter(line -> line.name().equals("for") || line.name().equals("against"))
                    .toList();
            assertThat(Integer.parseInt(start[2])).isBetween(1, pieces.size());
            assertThat(-Integer.parseInt(start[1]))
                    .as("it begins before it is to be reached")
                    .isLessThan(Integer.parseInt(target[1]));
            assertThat(target[0]).isNotEqualTo(start[0]);
        });
    }
}
