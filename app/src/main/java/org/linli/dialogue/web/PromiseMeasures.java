package org.linli.dialogue.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentState;
import org.linli.dialogue.MoneyPart;
import org.linli.dialogue.OutcomeMeasure;
import org.linli.dialogue.web.Measure.Line;
import org.linli.shared.Money;
import org.linli.ui.Chart;
import org.linli.ui.Chart.Kind;
import org.linli.ui.Chart.Point;
import org.linli.ui.Chart.Series;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was promised and kept (M09), and the money that moved (M10).
@Component
class PromiseMeasures {

    /// The promise that has taken the place of `c` in the end; itself where none has.
    static final String LAST = """
            cross join lateral (
                with recursive way as (
                    select c.id, c.state, c.done_on, c.successor, 0 as step
                    union all
                    select n.id, n.state, n.done_on, n.successor, way.step + 1
                    from   dialogue.commitment n join way on n.id = way.successor)
                select * from way order by step desc limit 1) last
            """;

    private final JdbcClient db;

    PromiseMeasures(JdbcClient db) {
        this.db = db;
    }

    /// @param state of the promise, or of the one that has taken its place in the end
    /// @param photo whether a photo shows that it is done
    private record Due(
            long id,
            String what,
            CommitmentState state,
            CommitmentState last,
            LocalDate agreed,
            @Nullable LocalDate done,
            boolean photo,
            int putOff) {

        boolean isKept() {
            return last == CommitmentState.KEPT && done != null && !done.isAfter(agreed);
        }
    }

    /// Whatever was to be done by a day in the while: by the day that was named first, so that naming others helps
    /// nobody. What gave way to another promise is not kept once its day has passed, unless the other was kept by
    /// that day.
    Measure kept(MeasureScope scope, Ui ui) {
        var due = db.sql("""
                        select c.id, c.what, c.state, c.agreed_until, last.state as last, last.done_on,
                               exists (select from dialogue.commitment_photo p
                                       where  p.commitment = last.id and p.moment <> 'BEFORE') as photo,
                               (select count(*) from dialogue.commitment_day d where d.commitment = c.id) as put_off
                        from   dialogue.commitment c
                        \s""" + LAST + """
                        where  c.state <> 'DRAFTED' and c.agreed_until between :from and :until
                          and  (c.agreed_until < :today or c.state in ('KEPT', 'LATE', 'BROKEN'))
                          and\s""" + MeasureScope.covers("c.place_path") + " order by c.agreed_until, c.id")
                .params(scope.params())
                .query((row, n) -> new Due(
                        row.getLong("id"),
                        row.getString("what"),
                        CommitmentState.valueOf(row.getString("state")),
                        CommitmentState.valueOf(row.getString("last")),
                        row.getObject("agreed_until", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getBoolean("photo"),
                        row.getInt("put_off")))
                .list();
        long kept = due.stream().filter(Due::isKept).count();
        return new Measure(
                OutcomeMeasure.M09,
                due.isEmpty() ? null : kept,
                (long) due.size(),
                figures(due, ui),
                0,
                due.stream()
                        .map(one -> new Line("/promises/" + one.id(), one.what(), words(one, ui), one.isKept(), true))
                        .toList(),
                due.isEmpty() ? null : months(due, ui));
    }

    private static List<String> figures(List<Due> due, Ui ui) {
        var all = new ArrayList<String>();
        long later = due.stream()
                .filter(one ->
                        !one.isKept() && (one.state() == CommitmentState.KEPT || one.state() == CommitmentState.LATE))
                .count();
        long putOff = due.stream().filter(one -> one.putOff() > 0).count();
        long shown = due.stream()
                .filter(one -> one.state() == CommitmentState.EVIDENCE_SUBMITTED)
                .count();
        long photo = due.stream().filter(one -> one.isKept() && one.photo()).count();
        long words = due.stream().filter(one -> one.isKept() && !one.photo()).count();
        if (photo + words > 0) all.add(ui.text("dialogue.measure.evidence", photo, words));
        if (later > 0) all.add(ui.text("dialogue.measure.later", later));
        if (putOff > 0) all.add(ui.text("dialogue.measure.put-off", putOff));
        if (shown > 0) all.add(ui.text("dialogue.measure.unseen", shown));
        return all;
    }

    private static String words(Due one, Ui ui) {
        var state = ui.text("dialogue.promise-state", one.state());
        var due = one.putOff() == 0
                ? ui.text("dialogue.measure.due", ui.day(one.agreed()), state)
                : ui.text("dialogue.measure.due-put-off", ui.day(one.agreed()), state, one.putOff());
        if (one.done() == null) return due;
        return ui.text(one.photo() ? "dialogue.measure.by-photo" : "dialogue.measure.by-words", due);
    }

    private static Chart months(List<Due> due, Ui ui) {
        var kept = new TreeMap<YearMonth, Long>();
        var not = new TreeMap<YearMonth, Long>();
        for (var one : due) {
            var month = YearMonth.from(one.agreed());
            kept.merge(month, one.isKept() ? 1L : 0L, Long::sum);
            not.merge(month, one.isKept() ? 0L : 1L, Long::sum);
        }
        return new Chart(
                "chart-m09",
                Kind.STACKED_BARS,
                ui.text("dialogue.measure.by-month"),
                "",
                ui.text("dialogue.measure.month"),
                "",
                kept.keySet().stream().map(YearMonth::toString).toList(),
                List.of(
                        new Series(
                                ui.text("dialogue.measure.kept"),
                                kept.values().stream().map(Point::of).toList()),
                        new Series(
                                ui.text("dialogue.measure.not-kept"),
                                not.values().stream().map(Point::of).toList())));
    }

    /// Amounts only: of three sums of money there is no sensible share.
    Measure money(MeasureScope scope, Ui ui) {
        var sums = new EnumMap<MoneyPart, Money>(MoneyPart.class);
        var lines = db.sql("""
                        select p.part, p.fen, p.source, p.decided, p.decided_page, c.id, c.what
                        from   dialogue.commitment_money p join dialogue.commitment c on c.id = p.commitment
                        where  c.state not in ('DRAFTED', 'RENEGOTIATED')
                          and  cast(p.at at time zone 'Asia/Shanghai' as date) between :from and :until
                          and\s""" + MeasureScope.covers("c.place_path") + " order by p.at, p.id")
                .params(scope.params())
                .query((row, n) -> {
                    var part = MoneyPart.valueOf(row.getString("part"));
                    var money = Money.fen(row.getLong("fen"));
                    sums.merge(part, money, Money::plus);
                    var decided = row.getString("decided");
                    return new Line(
                            "/promises/" + row.getLong("id"),
                            row.getString("what"),
                            ui.text(
                                    decided.isEmpty() ? "dialogue.measure.paid" : "dialogue.measure.paid-by",
                                    ui.text("dialogue.money-part", part),
                                    money.text(ui.locale()),
                                    row.getString("source"),
                                    decided),
                            !decided.isEmpty(),
                            true,
                            row.getString("decided_page"));
                })
                .list();
        var parts = Arrays.asList(MoneyPart.values());
        return new Measure(
                OutcomeMeasure.M10,
                lines.isEmpty() ? null : (long) lines.size(),
                null,
                lines.isEmpty()
                        ? List.of()
                        : parts.stream()
                                .map(part -> ui.text(
                                        "dialogue.measure.sum",
                                        ui.text("dialogue.money-part", part),
                                        sum(sums, part).text(ui.locale())))
                                .toList(),
                0,
                lines,
                lines.isEmpty()
                        ? null
                        : new Chart(
                                "chart-m10",
                                Kind.LYING_BARS,
                                ui.text("dialogue.measure.amounts"),
                                "",
                                ui.text("dialogue.measure.part"),
                                ui.text("dialogue.measure.yuan"),
                                parts.stream()
                                        .map(part -> ui.text("dialogue.money-part", part))
                                        .toList(),
                                List.of(new Series(
                                        ui.text("dialogue.measure.yuan"),
                                        parts.stream()
                                                .map(part -> point(sum(sums, part), ui))
                                                .toList()))));
    }

    private static Money sum(EnumMap<MoneyPart, Money> sums, MoneyPart part) {
        return sums.getOrDefault(part, Money.fen(0));
    }

    private static Point point(Money money, Ui ui) {
        return new Point(true, money.amount().doubleValue(), money.text(ui.locale()), "");
    }
}
