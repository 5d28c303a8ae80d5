package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// First come, first served; who gives a chair back makes room for those who wait longest.
class SeatingTest {

    @Test
    void withoutALimitEverybodyHasAChair() {
        assertThat(new Seating(null, List.of(guest(1, Reply.COMING, 9))).reply(guest(2, Reply.ASKED, 0), 20))
                .isEqualTo(Reply.COMING);
    }

    @Test
    void whoDoesNotFitWithThoseTheyBringWaits() {
        var seating = new Seating(4, List.of(guest(1, Reply.COMING, 1)));

        assertThat(seating.reply(guest(2, Reply.ASKED, 0), 2)).isEqualTo(Reply.COMING);
        assertThat(seating.reply(guest(2, Reply.ASKED, 0), 3)).isEqualTo(Reply.WAITING);
    }

    @Test
    void whoBringsOneMoreKeepsTheOwnChairInTheReckoning() {
        var own = guest(1, Reply.COMING, 1);

        assertThat(new Seating(4, List.of(own)).reply(own, 4)).isEqualTo(Reply.COMING);
    }

    @Test
    void whoWaitsLongestMovesUpFirstAndWhoNeedsTooManyChairsIsPassed() {
        var seating = new Seating(
                4,
                List.of(
                        guest(1, Reply.COMING, 1),
                        guest(2, Reply.WAITING, 2),
                        guest(3, Reply.WAITING, 0),
                        guest(4, Reply.WAITING, 0),
                        guest(5, Reply.WAITING, 0)));

        assertThat(seating.movingUp()).extracting(Guest::id).containsExactly(3L, 4L);
    }

    private static Guest guest(long id, Reply reply, int companions) {
        var answer = new Guest.Answer(reply, Authority.OWN_VOICE, List.of(), companions, 0, false, "");
        return new Guest(id, null, "邻居", null, null, InvitationWay.DOOR, answer, "123456", null, false);
    }
}
