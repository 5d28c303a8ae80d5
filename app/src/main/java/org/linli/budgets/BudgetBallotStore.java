package org.linli.budgets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// BudgetBallots as they stand in the database.
@Repository
class BudgetBallotStore {

    private static final int SHEAF = 5_000;

    private final JdbcClient db;

    BudgetBallotStore(JdbcClient db) {
        this.db = db;
    }

    /// Puts it there, in the place of what the same voter said before.
    void put(BudgetId budget, CastBallot ballot) {
        db.sql("""
                insert into budgets.ballot (budget, channel, voter, items, points, cast_at, by_name)
                values (:budget, :channel, :voter, :items, :points, :at, :by)
                on conflict (budget, channel, voter) do update
                set    items = excluded.items, points = excluded.points, cast_at = excluded.cast_at,
                       by_name = excluded.by_name
                """)
                .param("budget", budget.value())
                .param("channel", ballot.channel().name())
                .param("voter", ballot.voter())
                .param("items", ballot.choices().items().toArray(String[]::new))
                .param("points", ballot.choices().points().toArray(BigDecimal[]::new))
                .param("at", Moments.keptOrNull(ballot.at()))
                .param("by", ballot.by())
                .update();
    }

    /// Puts many there that were not there before.
    void putAll(BudgetId budget, List<CastBallot> ballots) {
        for (int from = 0; from < ballots.size(); from += SHEAF)
            putSheaf(budget, ballots.subList(from, Math.min(ballots.size(), from + SHEAF)));
    }

    private void putSheaf(BudgetId budget, List<CastBallot> ballots) {
        db.sql("""
                insert into budgets.ballot (budget, channel, voter, items, points, cast_at, by_name)
                select :budget, channel, voter, string_to_array(items, chr(10)),
                       string_to_array(points, chr(10))::numeric[], at::timestamptz, by_name
                from   unnest(:channels::text[], :voters::text[], :items::text[], :points::text[], :moments::text[],
                              :names::text[]) as t (channel, voter, items, points, at, by_name)
                """)
                .param("budget", budget.value())
                .param("channels", ballots.stream().map(b -> b.channel().name()).toArray(String[]::new))
                .param("voters", ballots.stream().map(CastBallot::voter).toArray(String[]::new))
                .param(
                        "items",
                        ballots.stream()
                                .map(b -> String.join("\n", b.choices().items()))
                                .toArray(String[]::new))
                .param(
                        "points",
                        ballots.stream()
                                .map(b -> b.choices().points().stream()
                                        .map(BigDecimal::toPlainString)
                                        .collect(Collectors.joining("\n")))
                                .toArray(String[]::new))
                .param("moments", ballots.stream().map(b -> b.at().toString()).toArray(String[]::new))
                .param("names", ballots.stream().map(CastBallot::by).toArray(String[]::new))
                .update();
    }

    Optional<CastBallot> find(BudgetId budget, Channel channel, String voter) {
        return db.sql("""
                        select * from budgets.ballot where budget = :budget and channel = :channel and voter = :voter
                        """)
                .param("budget", budget.value())
                .param("channel", channel.name())
                .param("voter", voter)
                .query(BudgetBallotStore::ballot)
                .optional();
    }

    boolean remove(BudgetId budget, Channel channel, String voter) {
        return db.sql("delete from budgets.ballot where budget = :budget and channel = :channel and voter = :voter")
                        .param("budget", budget.value())
                        .param("channel", channel.name())
                        .param("voter", voter)
                        .update()
                > 0;
    }

    /// In an order that tells nothing of who came when.
    List<CastBallot> of(BudgetId budget) {
        return db.sql("""
                        select * from budgets.ballot where budget = :budget
                        order by channel, char_length(voter), voter collate "C"
                        """)
                .param("budget", budget.value())
                .query(BudgetBallotStore::ballot)
                .list();
    }

    Map<Long, BallotCounts> counts(List<BudgetId> budgets) {
        var counts = new HashMap<Long, BallotCounts>();
        db.sql("""
                select budget,
                       count(*) filter (where channel = 'PHONE') as phones,
                       count(*) filter (where channel = 'PAPER') as papers,
                       count(*) filter (where channel = 'FILE') as filed
                from   budgets.ballot
                where  budget = any(:budgets)
                group by budget
                """)
                .param("budgets", budgets.stream().map(BudgetId::value).toArray(Long[]::new))
                .query(row -> {
                    counts.put(
                            row.getLong("budget"),
                            new BallotCounts(row.getInt("phones"), row.getInt("papers"), row.getInt("filed")));
                });
        return counts;
    }

    private static CastBallot ballot(ResultSet row, int number) throws SQLException {
        return new CastBallot(
                Channel.valueOf(row.getString("channel")),
                row.getString("voter"),
                new Choices(Arrays.asList((String[]) row.getArray("items").getArray()), Arrays.asList((BigDecimal[])
                        row.getArray("points").getArray())),
                Moments.in(row, "cast_at"),
                row.getString("by_name"));
    }
}
