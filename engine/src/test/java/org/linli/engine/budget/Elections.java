package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Elections in few words.
final class Elections {

    private Elections() {}

    static Item item(String id, String cost) {
        return new Item(id, "item " + id, new BigDecimal(cost));
    }

    /// Each ballot as `a b c`.
    static Election approvals(String budget, List<Item> items, String... ballots) {
        return new Election(
                new BigDecimal(budget),
                Voting.APPROVAL,
                items,
                IntStream.range(0, ballots.length)
                        .mapToObj(i ->
                                Ballot.of("v" + i, ballots[i].isBlank() ? List.of() : List.of(ballots[i].split(" "))))
                        .toList());
    }

    /// Small costs and few voters, so that ties are frequent.
    static Election random(Random random, Voting voting) {
        var items = IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(i -> item("p" + i, "" + (1 + random.nextInt(6))))
                .toList();
        var ballots = new ArrayList<Ballot>();
        int voters = 1 + random.nextInt(9);
        for (int voter = 0; voter < voters; voter++) {
            var named = random.ints(random.nextInt(items.size()), 0, items.size())
                    .distinct()
                    .mapToObj(i -> "p" + i)
                    .toList();
            ballots.add(
                    voting == Voting.SCORING
                            ? new Ballot(
                                    "v" + voter,
                                    named,
                                    named.stream()
                                            .map(_ -> BigDecimal.valueOf(random.nextInt(7), 1))
                                            .toList())
                            : Ballot.of("v" + voter, named));
        }
        return new Election(BigDecimal.valueOf(3 + random.nextInt(15)), voting, items, ballots);
    }
}
