package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.needs.Ranking.Line;
import org.linli.shared.AccountId;

/// What several people put first, all together.
class RankingTest {

    private static final List<NeedId> FIVE =
            List.of(new NeedId(1), new NeedId(2), new NeedId(3), new NeedId(4), new NeedId(5));

    @Test
    void everybodyWeighsTheSameHoweverMuchTheyGave() {
        var ranking = Ranking.of(FIVE, List.of(one(1, 10, 0, 0, 0, 0), one(2, 0, 1, 0, 0, 0)));
        assertThat(ranking.lines().get(0).share()).isCloseTo(50, within(1e-9));
        assertThat(ranking.lines()).extracting(Line::rank).containsExactly(1, 1, 3, 3, 3);
    }

    @Test
    void aTableCountsForEachWhoSatAtIt() {
        var ranking = Ranking.of(FIVE, List.of(one(1, 1, 0, 0, 0, 0), table(3, 0, 1, 0, 0, 0)));
        assertThat(ranking.people()).isEqualTo(4);
        assertThat(ranking.lines().getFirst().need()).isEqualTo(new NeedId(2));
        assertThat(ranking.lines().getFirst().share()).isCloseTo(75, within(1e-9));
    }

    @Test
    void whatAThirdPutFirstIsShownThoughAllTogetherDoNot() {
        var ranking = Ranking.of(
                FIVE,
                List.of(
                        one(1, 4, 3, 3, 0, 0),
                        one(2, 3, 4, 3, 0, 0),
                        one(3, 3, 3, 4, 0, 0),
                        one(4, 4, 3, 3, 0, 0),
                        one(5, 2, 2, 2, 3, 1),
                        one(6, 2, 2, 2, 3, 1)));
        assertThat(ranking.minority()).extracting(Line::need).containsExactly(new NeedId(4));
        assertThat(ranking.minority().getFirst().first()).isCloseTo(2, within(1e-9));
    }

    @Test
    void aBallotFromBeforeANeedWasListedCountsAndAgreementIsAboutWhatEverybodySaw() {
        var early = Ballot.ofPoints(new AccountId(9), "", 1, Map.of(new NeedId(1), 5, new NeedId(2), 1));
        var ranking = Ranking.of(FIVE, List.of(early, one(1, 5, 1, 0, 0, 0), one(2, 5, 1, 0, 0, 0)));
        assertThat(ranking.ballots()).isEqualTo(3);
        assertThat(ranking.partial()).isEqualTo(1);
        assertThat(ranking.agreement()).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void withoutBallotsThereIsNoOrder() {
        var ranking = Ranking.of(FIVE, List.of());
        assertThat(ranking.any()).isFalse();
        assertThat(ranking.minority()).isEmpty();
        assertThat(ranking.agreement()).isNull();
    }

    private static Ballot one(long account, int... given) {
        return Ballot.ofPoints(new AccountId(account), "", 1, points(given));
    }

    private static Ballot table(int people, int... given) {
        return Ballot.ofPoints(null, "南桌", people, points(given));
    }

    private static Map<NeedId, Integer> points(int... given) {
        var points = new LinkedHashMap<NeedId, Integer>();
        for (int i = 0; i < given.length; i++) points.put(FIVE.get(i), given[i]);
        return points;
    }
}
