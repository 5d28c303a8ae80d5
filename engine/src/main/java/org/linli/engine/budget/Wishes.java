package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The ballots of an election, turned round: for each item those who want it.
final class Wishes {

    private Wishes() {}

    /// In the order of the items' ids.
    static List<Wish> of(Election election, Utility utility) {
        var items = election.items().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        var columns = new Columns();
        for (var item : items) columns.add(item.id());
        var ballots = election.ballots();
        int longest =
                ballots.stream().mapToInt(ballot -> ballot.items().size()).max().orElse(0);
        int digits = utility == Utility.POINTS ? digits(ballots) : 0;
        for (int voter = 0; voter < ballots.size(); voter++) {
            var ballot = ballots.get(voter);
            for (int place = 0; place < ballot.items().size(); place++) {
                long weight = ballot.points().isEmpty()
                        ? utility.weight(place, election.voting(), longest)
                        : utility.weight(ballot.points().get(place))
                                .movePointRight(digits)
                                .longValueExact();
                if (weight > 0) columns.get(ballot.items().get(place)).add(voter, weight);
            }
        }
        var wishes = new ArrayList<Wish>();
        var part = Fraction.of(BigDecimal.ONE.movePointLeft(digits));
        for (var item : items)
            wishes.add(columns.get(item.id())
                    .wish(item, Fraction.of(utility.unit(item)).times(part)));
        return wishes;
    }

    private static int digits(List<Ballot> ballots) {
        int digits = 0;
        for (var ballot : ballots)
            for (var points : ballot.points())
                digits = Math.max(digits, points.stripTrailingZeros().scale());
        return digits;
    }

    private static final class Columns {

        private final Map<String, Column> all = new HashMap<>();

        void add(String item) {
            all.put(item, new Column());
        }

        Column get(String item) {
            return Objects.requireNonNull(all.get(item), item);
        }
    }

    private static final class Column {

        private int[] voters = new int[8];
        private long[] weights = new long[8];
        private int size;

        void add(int voter, long weight) {
            if (size == voters.length) {
                voters = Arrays.copyOf(voters, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            voters[size] = voter;
            weights[size++] = weight;
        }

        Wish wish(Item item, Fraction unit) {
            return new Wish(item, Arrays.copyOf(voters, size), Arrays.copyOf(weights, size), unit);
        }
    }
}
