package org.linli.budgets;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Everything that was counted, counted again from the ballots as they lie there.
///
/// @param papers as two people have read each of them
/// @param told what was published
/// @param again what comes out of the ballots now
/// @param votes of each way in which ballots came: for each item those who want it, or its points
public record Recount(
        List<BudgetPaper> papers,
        BallotCounts counts,
        Tallied told,
        Tallied again,
        Map<Channel, Map<String, BigDecimal>> votes) {

    public Recount {
        papers = List.copyOf(papers);
        votes = Map.copyOf(votes);
    }

    static Recount of(
            BudgetSummary budget,
            List<BudgetItem> items,
            List<BudgetPaper> papers,
            Tallied told,
            List<CastBallot> ballots,
            BallotCounts counts) {
        var votes = new EnumMap<Channel, Map<String, BigDecimal>>(Channel.class);
        for (var channel : Channel.values()) {
            var some = ballots.stream()
                    .filter(ballot -> ballot.channel() == channel)
                    .toList();
            if (!some.isEmpty()) votes.put(channel, new Tally(budget, items, some).support());
        }
        return new Recount(
                papers, counts, told, new Tally(budget, items, ballots).by(told.counting(), told.at()), votes);
    }

    /// Whether the same is paid for, by as many people.
    public boolean isSame() {
        return told.voters() == again.voters()
                && told.funded().size() == again.funded().size()
                && told.funded().stream().allMatch(one -> again.funds(one.item().key()));
    }

    /// The ways in which ballots came.
    public List<Channel> channels() {
        return votes.keySet().stream().sorted().toList();
    }

    public BigDecimal votes(Channel channel, String item) {
        return votes.getOrDefault(channel, Map.of()).getOrDefault(item, BigDecimal.ZERO);
    }

    public BigDecimal votes(String item) {
        return channels().stream().map(channel -> votes(channel, item)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
