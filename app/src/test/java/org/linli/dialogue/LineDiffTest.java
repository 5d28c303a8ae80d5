package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.LineDiff.Fate;
import org.linli.dialogue.LineDiff.Line;

/// What became of a text, line by line.
class LineDiffTest {

    @Test
    void whatStayedIsNotStruckBecauseALineCameBeforeIt() {
        assertThat(LineDiff.of(List.of("对事", "不插话", "两分钟"), List.of("先听完", "对事", "三分钟"))
                        .lines())
                .containsExactly(
                        new Line(Fate.ADDED, "先听完"),
                        new Line(Fate.STAYS, "对事"),
                        new Line(Fate.STRUCK, "不插话"),
                        new Line(Fate.STRUCK, "两分钟"),
                        new Line(Fate.ADDED, "三分钟"));
    }

    @Test
    void theSameTwiceHasNoChangeAndNothingBecomesEverything() {
        var rules = List.of("对事", "对事", "不插话");

        assertThat(LineDiff.of(rules, rules).count(Fate.STAYS)).isEqualTo(3);
        assertThat(LineDiff.of(List.of(), rules).count(Fate.ADDED)).isEqualTo(3);
        assertThat(LineDiff.of(rules, List.of("对事")).count(Fate.STRUCK)).isEqualTo(2);
    }
}
