package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.live.SpeakingOrderTest.turn;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.BalanceOfVoice;
import org.linli.dialogue.Box;
import org.linli.dialogue.Party;
import org.linli.live.Turn.State;
import org.linli.live.VoiceBalance.Voice;
import org.linli.shared.OrganisationId;

/// Whose voice was heard.
class VoiceBalanceTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final Party NEIGHBOURS = party(1, "一楼的人家", null);
    private static final Party OFFICE = party(2, "城建科", new OrganisationId(5));
    private static final Party NIGHT = party(3, "夜班师傅", null);

    @Test
    void countsTurnsAndTimeByGroupAndNamesWhoWasSilent() {
        var balance = VoiceBalance.of(
                List.of(
                        turn(1, 1, 7L, 1, "", State.SPOKEN),
                        turn(2, 1, 8L, 1, "", State.SPOKEN),
                        turn(3, 1, 9L, 2, "", State.SPOKEN),
                        turn(4, 1, 9L, 2, "", State.WAITING)),
                List.of(NEIGHBOURS, OFFICE, NIGHT),
                NOW);

        assertThat(balance.voices()).extracting(Voice::turns).containsExactly(2, 1, 0);
        assertThat(balance.voices())
                .extracting(voice -> voice.time().toSeconds())
                .containsExactly(90L, 90L, 0L);
        assertThat(balance.said().silent()).containsExactly(NIGHT);
        assertThat(balance.said().residentsPercent()).isEqualTo(66);
        assertThat(balance.said().isBalanced()).isTrue();
    }

    @Test
    void theThreeWhoSpokeMostOftenAreAShareAndNoNames() {
        var turns = List.of(
                turn(1, 1, 1L, 1, "", State.SPOKEN),
                turn(2, 1, 2L, 1, "", State.SPOKEN),
                turn(3, 1, 3L, 1, "", State.SPOKEN),
                turn(4, 1, 4L, 1, "", State.SPOKEN));

        assertThat(VoiceBalance.of(turns, List.of(NEIGHBOURS), NOW).said().topThreePercent())
                .isEqualTo(75);
    }

    @Test
    void asLongAsNobodySpokeNothingIsClaimed() {
        var balance = VoiceBalance.of(List.of(), List.of(NEIGHBOURS), NOW);

        assertThat(balance.said().turns()).isZero();
        assertThat(balance.said().topThreePercent()).isZero();
        assertThat(balance.said().isBalanced()).isFalse();
    }

    @Test
    void sixOfTenTurnsByResidentsAreEnoughAndHalfIsNot() {
        assertThat(new BalanceOfVoice(6, 10, 5, List.of()).isBalanced()).isTrue();
        assertThat(new BalanceOfVoice(5, 9, 5, List.of()).isBalanced()).isFalse();
    }

    private static Party party(long id, String name, @Nullable OrganisationId body) {
        return new Party(id, Box.AFFECTED, name, body, null, "", 0);
    }
}
