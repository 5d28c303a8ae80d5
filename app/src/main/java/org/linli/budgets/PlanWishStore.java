package org.linli.budgets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.budgets.PlanWish.State;
import org.linli.budgets.PlanWish.Voice;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is asked of plans, with the voices of those who ask.
@Repository
class PlanWishStore {

    private final JdbcClient db;

    PlanWishStore(JdbcClient db) {
        this.db = db;
    }

    List<PlanWish> of(BudgetId budget) {
        var voices = voices(budget);
        return db
                .sql("select * from budgets.plan_wish where budget = :budget and state <> 'HIDDEN' order by id")
                .param("budget", budget.value())
                .query((row, n) -> new PlanWish(
                        row.getLong("id"),
                        row.getString("key"),
                        row.getString("name"),
                        State.valueOf(row.getString("state")),
                        row.getString("answer"),
                        voices.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(
                        (PlanWish wish) -> -wish.voices().size()))
                .toList();
    }

    private Map<Long, List<Voice>> voices(BudgetId budget) {
        var all = new HashMap<Long, List<Voice>>();
        db.sql("""
                        select v.* from budgets.plan_voice v join budgets.plan_wish w on w.id = v.wish
                        where  w.budget = :budget
                        order  by v.said_at, v.voter
                        """).param("budget", budget.value()).query(row -> {
            all.computeIfAbsent(row.getLong("wish"), _ -> new ArrayList<>())
                    .add(new Voice(
                            new VoterKey(row.getString("voter")), row.getString("called"), row.getString("why")));
        });
        return all;
    }

    PlanWish get(BudgetId budget, long number) {
        return of(budget).stream()
                .filter(wish -> wish.id() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
    }

    int open(BudgetId budget) {
        return db.sql("select count(*) from budgets.plan_wish where budget = :budget and state = 'OPEN'")
                .param("budget", budget.value())
                .query(Integer.class)
                .single();
    }

    /// The open one that asks for the line to go.
    Optional<Long> ofLine(BudgetId budget, String key) {
        return find(budget, "key = :words and key <> ''", key);
    }

    /// The open one that asks for such a line.
    Optional<Long> named(BudgetId budget, String name) {
        return find(budget, "key = '' and lower(name) = lower(:words)", name);
    }

    private Optional<Long> find(BudgetId budget, String which, String words) {
        return db.sql("select id from budgets.plan_wish where budget = :budget and state = 'OPEN' and " + which
                        + " order by id limit 1")
                .param("budget", budget.value())
                .param("words", words)
                .query(Long.class)
                .optional();
    }

    long insert(BudgetId budget, String key, String name, Instant at) {
        return db.sql("""
                        insert into budgets.plan_wish (budget, key, name, asked_at)
                        values (:budget, :key, :name, :at)
                        returning id
                        """)
                .param("budget", budget.value())
                .param("key", key)
                .param("name", name)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    /// What a phone said before about the same no longer counts.
    void say(long wish, Voice voice, Instant at) {
        db.sql("""
                insert into budgets.plan_voice (wish, voter, called, why, said_at)
                values (:wish, :voter, :called, :why, :at)
                on conflict (wish, voter) do update set called = excluded.called, why = excluded.why
                """)
                .param("wish", wish)
                .param("voter", voice.voter().digest())
                .param("called", voice.called())
                .param("why", voice.why())
                .param("at", Moments.kept(at))
                .update();
    }

    void takeBack(long wish, VoterKey voter) {
        db.sql("delete from budgets.plan_voice where wish = :wish and voter = :voter")
                .param("wish", wish)
                .param("voter", voter.digest())
                .update();
        db.sql("""
                delete from budgets.plan_wish
                where  id = :wish and not exists (select from budgets.plan_voice where wish = :wish)
                """).param("wish", wish).update();
    }

    void settle(long wish, State state, String answer) {
        db.sql("update budgets.plan_wish set state = :state, answer = :answer where id = :wish")
                .param("state", state.name())
                .param("answer", answer)
                .param("wish", wish)
                .update();
    }
}
