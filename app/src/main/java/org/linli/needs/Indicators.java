package org.linli.needs;

import static org.linli.needs.NeedRule.AN_INDICATOR_BEGINS_WITH_WHAT_WAS_SEEN;
import static org.linli.needs.NeedRule.AN_INDICATOR_IS_A_NUMBER;
import static org.linli.needs.NeedRule.AN_INDICATOR_SAYS_WHAT_IS_MEASURED;
import static org.linli.needs.NeedRule.A_TARGET_HAS_A_LATER_DAY;
import static org.linli.needs.NeedRule.A_TEXT_HAS_ITS_LIMIT;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.needs.NeedEvent.IndicatorMeasured;
import org.linli.needs.NeedEvent.IndicatorSet;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// By which number it is seen whether we were right about a need: said beforehand, and measured again when it is said
/// to be met.
@Service
@Transactional
public class Indicators {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final JdbcClient db;
    private final NeedStore needs;
    private final Sources sources;
    private final Journal journal;
    private final Clock clock;

    Indicators(JdbcClient db, NeedStore needs, Sources sources, Journal journal, Clock clock) {
        this.db = db;
        this.needs = needs;
        this.sources = sources;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Indicator> of(NeedId id) {
        return db.sql("""
                        select measure, start, start_day, evidence, target, target_day, reached, reached_day
                        from   needs.indicator where need = :need
                        """)
                .param("need", id.value())
                .query((row, n) -> new Indicator(
                        row.getString("measure"),
                        row.getBigDecimal("start"),
                        row.getObject("start_day", LocalDate.class),
                        row.getLong("evidence"),
                        row.getBigDecimal("target"),
                        row.getObject("target_day", LocalDate.class),
                        row.getBigDecimal("reached"),
                        row.getObject("reached_day", LocalDate.class)))
                .optional();
    }

    /// Says by which number it will be seen, or says it better; what was measured by another one no longer counts.
    public void set(NeedId id, NewIndicator brought, Actor actor) {
        var need = needs.get(id);
        actor.require(Right.RAISE_NEEDS, need.place(), today());
        need.requireLive();
        var start = brought.start();
        var startDay = brought.startDay();
        var target = brought.target();
        var targetDay = brought.targetDay();
        Rule.together(
                () -> AN_INDICATOR_SAYS_WHAT_IS_MEASURED.requireAt(
                        "measure", !brought.measure().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("measure", brought.measure(), 120),
                () -> AN_INDICATOR_IS_A_NUMBER.requireAt("start", isNumber(start)),
                () -> AN_INDICATOR_BEGINS_WITH_WHAT_WAS_SEEN.requireAt(
                        "startDay", startDay != null && !startDay.isAfter(today())),
                () -> sources.require(id, brought.evidence(), "evidence"),
                () -> AN_INDICATOR_IS_A_NUMBER.requireAt("target", isNumber(target)),
                () -> A_TARGET_HAS_A_LATER_DAY.requireAt(
                        "targetDay", targetDay != null && (startDay == null || targetDay.isAfter(startDay))));
        insert(
                id,
                new Indicator(
                        brought.measure(),
                        Objects.requireNonNull(start),
                        Objects.requireNonNull(startDay),
                        Objects.requireNonNull(brought.evidence()),
                        Objects.requireNonNull(target),
                        Objects.requireNonNull(targetDay),
                        null,
                        null));
        journal.record(
                new IndicatorSet(
                        id,
                        need.place(),
                        Indicator.number(Objects.requireNonNull(start)),
                        Indicator.number(Objects.requireNonNull(target))),
                actor,
                brought.measure());
    }

    void insert(NeedId id, Indicator indicator) {
        db.sql("""
                        insert into needs.indicator
                            (need, measure, start, start_day, evidence, target, target_day, reached, reached_day)
                        values (:need, :measure, :start, :startDay, :evidence, :target, :targetDay, :reached, :reachedDay)
                        on conflict (need) do update
                        set    measure = excluded.measure, start = excluded.start, start_day = excluded.start_day,
                               evidence = excluded.evidence, target = excluded.target,
                               target_day = excluded.target_day, reached = excluded.reached,
                               reached_day = excluded.reached_day
                        """)
                .param("need", id.value())
                .param("measure", indicator.measure())
                .param("start", indicator.start())
                .param("startDay", indicator.startDay())
                .param("evidence", indicator.evidence())
                .param("target", indicator.target())
                .param("targetDay", indicator.targetDay())
                .param("reached", indicator.reached(), Types.NUMERIC)
                .param("reachedDay", indicator.reachedDay(), Types.DATE)
                .update();
    }

    /// What it is when those who lacked it say that they no longer do. Whoever said beforehand what would be measured
    /// measures it then.
    ///
    /// @param reached none where no indicator was set
    void measure(Need need, @Nullable BigDecimal reached, Actor actor) {
        var set = of(need.id()).orElse(null);
        if (set == null) return;
        NeedRule.A_MET_NEED_SAYS_HOW_FAR_IT_CAME.requireAt("reached", isNumber(reached));
        db.sql("update needs.indicator set reached = :reached, reached_day = :day where need = :need")
                .param("reached", reached)
                .param("day", today())
                .param("need", need.id().value())
                .update();
        var number = Indicator.number(Objects.requireNonNull(reached));
        journal.record(new IndicatorMeasured(need.id(), need.place(), number), actor, set.measure());
    }

    private static boolean isNumber(@Nullable BigDecimal value) {
        return value != null && value.signum() >= 0 && value.compareTo(MOST) < 0;
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
