package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.linli.needs.Ranking.Line;
import org.linli.shared.AccountId;

/// Needs compared two by two: what is asked, what comes first, and how far people agree.
class PairedRankingTest {

    private static final List<NeedId> FIVE =
            LongStream.rangeClosed(1, 5).mapToObj(NeedId::new).toList();

    @Test
    void agreementIsOneWhereAllSayTheSame() {
        var all = List.of(first(1, 2), first(1, 3), first(2, 3));
        assertThat(PairAgreement.of(FIVE, List.of(all, all, all)).orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void agreementIsLeastWhereEveryPairSplitsPeopleInHalfAsKendallAndBabingtonSmithSaid() {
        // Biometrika 31 (1940): the least u is −1/(m−1) for an even number m of judges and −1/m for an odd one.
        var one = List.of(first(1, 2));
        var other = List.of(first(2, 1));
        assertThat(PairAgreement.of(FIVE, List.of(one, one, other, other)).orElseThrow())
                .isCloseTo(-1.0 / 3, within(1e-9));
        assertThat(PairAgreement.of(FIVE, List.of(one, one, other, other, other))
                        .orElseThrow())
                .isCloseTo(-1.0 / 5, within(1e-9));
    }

    @Test
    void agreementCountsOfAPairThoseWhoCameToIt() {
        var whole = List.of(first(1, 2), first(3, 4));
        assertThat(PairAgreement.of(FIVE, List.of(whole, List.of(first(1, 2)), List.of(first(4, 5))))
                        .orElseThrow())
                .isCloseTo(1, within(1e-9));
        assertThat(PairAgreement.of(FIVE, List.of(List.of(first(1, 2)), List.of(first(3, 4)))))
                .isEmpty();
    }

    @Test
    void whoStopsEarlyIsCountedAsFarAsTheyWent() {
        var ranking =
                PairedRanking.of(FIVE, List.of(one(1, first(2, 1)), one(2, first(2, 3), first(3, 4), first(2, 5))));
        assertThat(ranking.lines().getFirst().need()).isEqualTo(new NeedId(2));
        assertThat(ranking.ballots()).isEqualTo(2);
        assertThat(ranking.partial()).isEqualTo(2);
        assertThat(ranking.comparisons()).isEqualTo(4);
    }

    @Test
    void aTableCountsForEachWhoSatAtIt() {
        var table = Ballot.ofPairs(null, "南桌", 3, List.of(first(1, 2)));
        var ranking = PairedRanking.of(FIVE, List.of(table, one(1, first(2, 1)), one(2, first(2, 1))));
        assertThat(ranking.people()).isEqualTo(5);
        assertThat(ranking.lines().getFirst().need()).isEqualTo(new NeedId(1));
    }

    @Test
    void whatAThirdPutFirstIsShownThoughAllTogetherDoNot() {
        var most = new Preference[] {first(1, 2), first(2, 3), first(3, 4), first(4, 5)};
        var few = new Preference[] {first(4, 1), first(1, 2), first(2, 3), first(3, 5)};
        var ranking = PairedRanking.of(
                FIVE, List.of(one(1, most), one(2, most), one(3, most), one(4, most), one(5, few), one(6, few)));
        assertThat(ranking.minority()).extracting(Line::need).containsExactly(new NeedId(4));
        assertThat(ranking.minority().getFirst().first()).isCloseTo(2, within(1e-9));
    }

    @Test
    void needsThatCameOutEvenShareTheirPlace() {
        var ranking = PairedRanking.of(
                FIVE.subList(0, 2), List.of(one(1, new Preference(new NeedId(1), new NeedId(2), true))));
        assertThat(ranking.lines()).extracting(Line::rank).containsExactly(1, 1);
        assertThat(ranking.lines().getFirst().share()).isCloseTo(50, within(1e-9));
    }

    @Test
    void withoutComparisonsThereIsNoOrder() {
        var ranking = PairedRanking.of(FIVE, List.of());
        assertThat(ranking.any()).isFalse();
        assertThat(ranking.agreement()).isNull();
    }

    @Test
    void whatFollowsIsNotAskedAndEachNeedIsAskedAboutInFewPairs() {
        var needs = LongStream.rangeClosed(1, 8).mapToObj(NeedId::new).toList();
        var said = new ArrayList<Preference>();
        while (true) {
            var pairing = new Pairing(needs, said);
            var next = pairing.next(Map.of(), 7);
            if (next.isEmpty()) break;
            long one = next.get().one().value();
            long other = next.get().other().value();
            said.add(first(Math.min(one, other), Math.max(one, other)));
        }
        assertThat(said).hasSizeLessThanOrEqualTo(12);
        for (var need : needs)
            assertThat(said)
                    .filteredOn(
                            pair -> pair.first().equals(need) || pair.second().equals(need))
                    .hasSizeGreaterThan(1);
    }

    @Test
    void thePairThatFewestWereAskedAboutComesFirst() {
        Map<Pairing.Pair, Integer> asked = new HashMap<>();
        for (int i = 0; i < 5; i++)
            for (int j = i + 1; j < 5; j++) asked.put(Pairing.named(FIVE.get(i), FIVE.get(j)), 4);
        var rare = Pairing.named(FIVE.get(1), FIVE.get(3));
        asked.put(rare, 0);
        var next = new Pairing(FIVE, List.of()).next(asked, 3).orElseThrow();
        assertThat(Pairing.named(next.one(), next.other())).isEqualTo(rare);
    }

    @Test
    void aDozenPeopleWithFewPairsEachFindTheOrderThatTheyShare() {
        var needs = LongStream.rangeClosed(1, 10).mapToObj(NeedId::new).toList();
        var chance = new Random(5);
        var ballots = new ArrayList<Ballot>();
        Map<Pairing.Pair, Integer> asked = new HashMap<>();
        for (long person = 1; person <= 12; person++) {
            var said = new ArrayList<Preference>();
            while (true) {
                var next = new Pairing(needs, said).next(asked, person);
                if (next.isEmpty()) break;
                long one = next.get().one().value();
                long other = next.get().other().value();
                boolean right = chance.nextDouble() < 1 / (1 + Math.exp(-Math.abs(one - other) / 1.5));
                said.add(right == one < other ? first(one, other) : first(other, one));
                asked.merge(Pairing.named(next.get().one(), next.get().other()), 1, Integer::sum);
            }
            ballots.add(one(person, said.toArray(Preference[]::new)));
        }
        var order = PairedRanking.of(needs, ballots).lines().stream()
                .map(Line::need)
                .toList();
        assertThat(order.subList(0, 3)).contains(new NeedId(1), new NeedId(2));
        assertThat(order.subList(7, 10)).contains(new NeedId(9), new NeedId(10));
    }

    private static Preference first(long before, long after) {
        return new Preference(new NeedId(before), new NeedId(after), false);
    }

    private static Ballot one(long account, Preference... said) {
        return Ballot.ofPairs(new AccountId(account), "", 1, List.of(said));
    }
}
