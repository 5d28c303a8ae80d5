package org.linli.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.engine.budget.Completion;
import org.linli.engine.budget.Utility;
import org.linli.shared.Moments;
import org.linli.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// BudgetResults as they were reckoned once: a page only reads them.
@Repository
class BudgetOutcomeStore {

    private final JdbcClient db;

    BudgetOutcomeStore(JdbcClient db) {
        this.db = db;
    }

    /// @param agreed whether it is by the rule that was agreed on
    void insert(BudgetId budget, boolean agreed, Tallied tallied) {
        db.sql("""
                insert into budgets.outcome (budget, agreed, method, utility, completion, share, spent, unspent, voters,
                                             served, millis, counted_at)
                values (:budget, :agreed, :method, :utility, :completion, :share, :spent, :unspent, :voters, :served,
                        :millis, :at)
                """)
                .param("budget", budget.value())
                .param("agreed", agreed)
                .param("method", tallied.counting().method().name())
                .param("utility", tallied.counting().utility().name())
                .param("completion", tallied.counting().completion().name())
                .param("share", tallied.share())
                .param("spent", tallied.spent().minor())
                .param("unspent", tallied.left().minor())
                .param("voters", tallied.voters())
                .param("served", tallied.served())
                .param("millis", tallied.millis())
                .param("at", Moments.keptOrNull(tallied.at()))
                .update();
        for (var finding : tallied.findings()) insert(budget, agreed, finding);
    }

    private void insert(BudgetId budget, boolean agreed, Finding finding) {
        db.sql("""
                insert into budgets.finding (budget, agreed, position, item, reason, supporters, support, turn, each,
                                             in_full, with_rest, had, missing, other, other_sum)
                values (:budget, :agreed, :position, :item, :reason, :supporters, :support, :turn, :each, :inFull,
                        :withRest, :had, :missing, :other, :otherSum)
                """)
                .param("budget", budget.value())
                .param("agreed", agreed)
                .param("position", finding.position())
                .param("item", finding.item().key())
                .param("reason", finding.reason().name())
                .param("supporters", finding.supporters())
                .param("support", finding.support())
                .param("turn", finding.turn())
                .param("each", finding.each())
                .param("inFull", finding.inFull())
                .param("withRest", finding.withRest())
                .param("had", finding.had())
                .param("missing", finding.missing())
                .param("other", finding.other())
                .param("otherSum", finding.otherSum())
                .update();
    }

    /// @param items of the budget
    Optional<BudgetResult> of(BudgetId budget, List<BudgetItem> items) {
        var byKey = items.stream().collect(Collectors.toMap(BudgetItem::key, Function.identity()));
        var both = db.sql("select * from budgets.outcome where budget = :budget order by agreed desc")
                .param("budget", budget.value())
                .query((row, n) -> tallied(row, findings(budget, row.getBoolean("agreed"), byKey)))
                .list();
        return both.size() < 2 ? Optional.empty() : Optional.of(new BudgetResult(both.getFirst(), both.getLast()));
    }

    private List<Finding> findings(BudgetId budget, boolean agreed, Map<String, BudgetItem> items) {
        return db.sql("select * from budgets.finding where budget = :budget and agreed = :agreed order by position")
                .param("budget", budget.value())
                .param("agreed", agreed)
                .query((row, n) -> finding(row, items))
                .list();
    }

    private static Finding finding(ResultSet row, Map<String, BudgetItem> items) throws SQLException {
        return new Finding(
                row.getInt("position"),
                Objects.requireNonNull(items.get(row.getString("item"))),
                Finding.Reason.valueOf(row.getString("reason")),
                row.getInt("supporters"),
                row.getBigDecimal("support"),
                row.getInt("turn"),
                row.getBigDecimal("each"),
                row.getInt("in_full"),
                row.getInt("with_rest"),
                row.getBigDecimal("had"),
                row.getBigDecimal("missing"),
                row.getString("other"),
                row.getBigDecimal("other_sum"));
    }

    private static Tallied tallied(ResultSet row, List<Finding> findings) throws SQLException {
        return new Tallied(
                new Counting(
                        Method.valueOf(row.getString("method")),
                        Utility.valueOf(row.getString("utility")),
                        Completion.valueOf(row.getString("completion"))),
                row.getBigDecimal("share"),
                Money.fen(row.getLong("spent")),
                Money.fen(row.getLong("unspent")),
                row.getInt("voters"),
                row.getInt("served"),
                row.getInt("millis"),
                Moments.in(row, "counted_at"),
                findings);
    }
}
