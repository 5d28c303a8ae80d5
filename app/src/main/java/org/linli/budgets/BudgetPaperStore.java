package org.linli.budgets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.shared.TwoReadings;
import org.linli.shared.TwoReadings.Reader;
import org.linli.shared.TwoReadings.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Papers and what was read on them, as they stand in the database.
@Repository
class BudgetPaperStore {

    private final JdbcClient db;

    BudgetPaperStore(JdbcClient db) {
        this.db = db;
    }

    /// By their numbers.
    List<BudgetPaper> of(BudgetId budget) {
        return papers(budget, null);
    }

    Optional<BudgetPaper> find(BudgetId budget, int number) {
        return papers(budget, number).stream().findFirst();
    }

    /// The paper, locked until the transaction ends; there may be nothing on it yet.
    BudgetPaper lock(BudgetId budget, int number) {
        db.sql("insert into budgets.paper (budget, number) values (:budget, :number) on conflict do nothing")
                .param("budget", budget.value())
                .param("number", number)
                .update();
        db.sql("select from budgets.paper where budget = :budget and number = :number for update")
                .param("budget", budget.value())
                .param("number", number)
                .query()
                .listOfRows();
        return papers(budget, number).getFirst();
    }

    private List<BudgetPaper> papers(BudgetId budget, @Nullable Integer only) {
        var first = new HashMap<Integer, Reading<Choices>>();
        var second = new HashMap<Integer, Reading<Choices>>();
        db.sql("""
                        select * from budgets.paper_reading
                        where  budget = :budget and (:only::integer is null or number = :only)
                        """)
                .param("budget", budget.value())
                .param("only", only, Types.INTEGER)
                .query(row -> {
                    (row.getInt("entry") == 1 ? first : second).put(row.getInt("number"), reading(row));
                });
        return db.sql("""
                        select number, aside from budgets.paper
                        where  budget = :budget and (:only::integer is null or number = :only)
                        order  by number
                        """)
                .param("budget", budget.value())
                .param("only", only, Types.INTEGER)
                .query((row, n) -> {
                    int number = row.getInt("number");
                    return new BudgetPaper(
                            number, new TwoReadings<>(first.get(number), second.get(number)), row.getBoolean("aside"));
                })
                .list();
    }

    /// @param entry 1 or 2
    void read(BudgetId budget, int number, int entry, Reading<Choices> reading) {
        db.sql("""
                        insert into budgets.paper_reading (budget, number, entry, items, points, read_by, account)
                        values (:budget, :number, :entry, :items, :points, :by, :account)
                        on conflict (budget, number, entry)
                        do update set items = excluded.items, points = excluded.points, read_by = excluded.read_by,
                                      account = excluded.account
                        """)
                .param("budget", budget.value())
                .param("number", number)
                .param("entry", entry)
                .param("items", reading.what().items().toArray(String[]::new))
                .param("points", reading.what().points().toArray(BigDecimal[]::new))
                .param("by", reading.by().name())
                .param("account", reading.by().number(), Types.BIGINT)
                .update();
    }

    /// A paper that is known to be somebody's.
    ///
    /// @param owner the digest by which they vote
    record Owned(int number, String owner) {}

    List<Owned> owned(BudgetId budget) {
        return db.sql(
                        "select number, owner from budgets.paper where budget = :budget and owner is not null order by number")
                .param("budget", budget.value())
                .query((row, n) -> new Owned(row.getInt("number"), row.getString("owner")))
                .list();
    }

    Optional<Owned> ownedBy(BudgetId budget, VoterKey voter) {
        return owned(budget).stream()
                .filter(one -> one.owner().equals(voter.digest()))
                .findFirst();
    }

    void own(BudgetId budget, int number, VoterKey owner) {
        db.sql("update budgets.paper set owner = :owner where budget = :budget and number = :number")
                .param("budget", budget.value())
                .param("number", number)
                .param("owner", owner.digest())
                .update();
    }

    /// From now on nothing leads from a person to a number.
    void forgetOwners(BudgetId budget) {
        db.sql("update budgets.paper set owner = null where budget = :budget")
                .param("budget", budget.value())
                .update();
    }

    void setAside(BudgetId budget, int number) {
        db.sql("update budgets.paper set aside = true where budget = :budget and number = :number")
                .param("budget", budget.value())
                .param("number", number)
                .update();
    }

    boolean remove(BudgetId budget, int number) {
        return db.sql("delete from budgets.paper where budget = :budget and number = :number")
                        .param("budget", budget.value())
                        .param("number", number)
                        .update()
                > 0;
    }

    private static Reading<Choices> reading(ResultSet row) throws SQLException {
        var choices =
                new Choices(Arrays.asList((String[]) row.getArray("items").getArray()), Arrays.asList((BigDecimal[])
                        row.getArray("points").getArray()));
        return new Reading<>(choices, Reader.kept(row.getObject("account", Long.class), row.getString("read_by")));
    }
}
