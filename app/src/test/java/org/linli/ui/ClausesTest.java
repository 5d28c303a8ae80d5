package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A title breaks where the sentence pauses, and nothing of it is lost.
class ClausesTest {

    @Test
    void aPauseStaysWithWhatItEnds() {
        assertThat(Clauses.of("后墙那盏路灯灭了，晚上看不见台阶。")).containsExactly("后墙那盏路灯灭了，", "晚上看不见台阶。");
    }

    @Test
    void whatIsQuotedIsClosedOnItsOwnLine() {
        assertThat(Clauses.of("都说“等等吧！”，没人来")).containsExactly("都说“等等吧！”，", "没人来");
    }

    @Test
    void aTitleWithoutAPauseIsOnePiece() {
        assertThat(Clauses.of("车务院外墙翻新清单")).containsExactly("车务院外墙翻新清单");
        assertThat(Clauses.of("")).containsExactly("");
    }
}
