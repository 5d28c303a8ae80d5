package org.linli.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentId;
import org.linli.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Items of budgets, and the lines of plans as they lie on the table.
@Repository
class BudgetItemStore {

    private final JdbcClient db;

    BudgetItemStore(JdbcClient db) {
        this.db = db;
    }

    /// In the order of their keys, which decides between equals.
    List<BudgetItem> of(BudgetId budget) {
        return lines(budget).stream().map(PlanLine::item).toList();
    }

    List<PlanLine> lines(BudgetId budget) {
        return db.sql("select * from budgets.item where budget = :budget order by key collate \"C\"")
                .param("budget", budget.value())
                .query(BudgetItemStore::line)
                .list();
    }

    int count(BudgetId budget) {
        return db.sql("select count(*) from budgets.item where budget = :budget")
                .param("budget", budget.value())
                .query(Integer.class)
                .single();
    }

    /// One that was never used in this budget, in the order in which items come.
    String freshKey(BudgetId budget) {
        return db.sql("""
                        select to_char(coalesce(max(key::integer), 0) + 1, 'FM000')
                        from  (select key from budgets.item where budget = :budget
                               union all
                               select key from budgets.plan_line where budget = :budget) as used
                        where  key ~ '^\\d{1,3}$'
                        """).param("budget", budget.value()).query(String.class).single();
    }

    void put(BudgetId budget, PlanLine line) {
        var item = line.item();
        var before = line.before();
        db.sql("""
                insert into budgets.item (budget, key, name_zh, name_en, cost, whereabouts, note, brought_by, mark,
                                          cost_before, asked_by, why)
                values (:budget, :key, :nameZh, :nameEn, :cost, :where, :note, :by, :mark, :before, :askedBy, :why)
                on conflict (budget, key) do update
                set    name_zh = excluded.name_zh, name_en = excluded.name_en, cost = excluded.cost,
                       whereabouts = excluded.whereabouts, note = excluded.note, brought_by = excluded.brought_by,
                       mark = excluded.mark, cost_before = excluded.cost_before, asked_by = excluded.asked_by,
                       why = excluded.why
                """)
                .param("budget", budget.value())
                .param("key", item.key())
                .param("nameZh", item.nameZh())
                .param("nameEn", item.nameEn())
                .param("cost", item.cost().minor())
                .param("where", item.where())
                .param("note", item.note())
                .param("by", item.by())
                .param("mark", line.mark().name())
                .param("before", before == null ? null : before.minor(), Types.BIGINT)
                .param("askedBy", line.askedBy())
                .param("why", line.why())
                .update();
    }

    boolean remove(BudgetId budget, String key) {
        return db.sql("delete from budgets.item where budget = :budget and key = :key")
                        .param("budget", budget.value())
                        .param("key", key)
                        .update()
                > 0;
    }

    void promised(BudgetId budget, String key, CommitmentId promise) {
        db.sql("insert into budgets.promise (budget, key, promise) values (:budget, :key, :promise)")
                .param("budget", budget.value())
                .param("key", key)
                .param("promise", promise.value())
                .update();
    }

    /// What items became, by their keys.
    Map<String, CommitmentId> promises(BudgetId budget) {
        var all = new HashMap<String, CommitmentId>();
        db.sql("select key, promise from budgets.promise where budget = :budget")
                .param("budget", budget.value())
                .query(row -> {
                    all.put(row.getString("key"), new CommitmentId(row.getLong("promise")));
                });
        return all;
    }

    /// An item, by the budget that it is of.
    record Key(BudgetId budget, String key) {}

    Optional<Key> behind(CommitmentId promise) {
        return db.sql("select budget, key from budgets.promise where promise = :promise")
                .param("promise", promise.value())
                .query((row, n) -> new Key(new BudgetId(row.getLong("budget")), row.getString("key")))
                .optional();
    }

    Optional<BudgetItem> find(BudgetId budget, String key) {
        return db.sql("select * from budgets.item where budget = :budget and key = :key")
                .param("budget", budget.value())
                .param("key", key)
                .query((row, n) -> line(row, n).item())
                .optional();
    }

    static PlanLine line(ResultSet row, int number) throws SQLException {
        return new PlanLine(
                new BudgetItem(
                        row.getString("key"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        Money.fen(row.getLong("cost")),
                        row.getString("whereabouts"),
                        row.getString("note"),
                        row.getString("brought_by")),
                Mark.valueOf(row.getString("mark")),
                money(row.getObject("cost_before", Long.class)),
                row.getString("asked_by"),
                row.getString("why"));
    }

    private static @Nullable Money money(@Nullable Long fen) {
        return fen == null ? null : Money.fen(fen);
    }
}
