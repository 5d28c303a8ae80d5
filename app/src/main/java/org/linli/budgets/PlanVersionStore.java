package org.linli.budgets;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MoneyPart;
import org.linli.shared.Moments;
import org.linli.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions of plans. The database itself refuses to change one.
@Repository
class PlanVersionStore {

    private final JdbcClient db;

    PlanVersionStore(JdbcClient db) {
        this.db = db;
    }

    void insert(BudgetId budget, PlanVersion version) {
        db.sql("""
                insert into budgets.plan_version (budget, number, part, money, source, decided, decided_page, made_at,
                                                  made_by)
                values (:budget, :number, :part, :money, :source, :decided, :page, :at, :by)
                """)
                .param("budget", budget.value())
                .param("number", version.number())
                .param("part", version.part().name())
                .param("money", version.money().minor())
                .param("source", version.source())
                .param("decided", version.decided().words())
                .param("page", version.decided().page())
                .param("at", Moments.keptOrNull(version.at()))
                .param("by", version.by())
                .update();
        for (int at = 0; at < version.lines().size(); at++)
            insert(budget, version.number(), at, version.lines().get(at));
    }

    private void insert(BudgetId budget, int number, int position, PlanLine line) {
        var item = line.item();
        var before = line.before();
        db.sql("""
                insert into budgets.plan_line (budget, number, position, key, name_zh, name_en, cost, cost_before,
                                               whereabouts, note, brought_by, mark, asked_by, why)
                values (:budget, :number, :position, :key, :nameZh, :nameEn, :cost, :before, :where, :note, :by, :mark,
                        :askedBy, :why)
                """)
                .param("budget", budget.value())
                .param("number", number)
                .param("position", position)
                .param("key", item.key())
                .param("nameZh", item.nameZh())
                .param("nameEn", item.nameEn())
                .param("cost", item.cost().minor())
                .param("before", before == null ? null : before.minor(), Types.BIGINT)
                .param("where", item.where())
                .param("note", item.note())
                .param("by", item.by())
                .param("mark", line.mark().name())
                .param("askedBy", line.askedBy())
                .param("why", line.why())
                .update();
    }

    int count(BudgetId budget) {
        return db.sql("select count(*) from budgets.plan_version where budget = :budget")
                .param("budget", budget.value())
                .query(Integer.class)
                .single();
    }

    /// In their order.
    List<PlanVersion> of(BudgetId budget) {
        var lines = new HashMap<Integer, List<PlanLine>>();
        db.sql("select * from budgets.plan_line where budget = :budget order by number, position")
                .param("budget", budget.value())
                .query((row, n) -> lines.computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                        .add(BudgetItemStore.line(row, n)))
                .list();
        return db.sql("select * from budgets.plan_version where budget = :budget order by number")
                .param("budget", budget.value())
                .query((row, n) -> new PlanVersion(
                        row.getInt("number"),
                        MoneyPart.valueOf(row.getString("part")),
                        Money.fen(row.getLong("money")),
                        row.getString("source"),
                        new DecidedBy(row.getString("decided"), row.getString("decided_page")),
                        Moments.in(row, "made_at"),
                        row.getString("made_by"),
                        lines.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }
}
