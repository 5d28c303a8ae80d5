package org.linli.needs.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.linli.needs.NeedState;
import org.linli.needs.web.NeedBoard.Column;
import org.linli.shared.Moments;
import org.linli.ui.Chart;
import org.linli.ui.Chart.Kind;
import org.linli.ui.Chart.Point;
import org.linli.ui.Chart.Series;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gathers the board of needs.
@Component
class NeedBoards {

    private static final int MONTHS = 12;

    private static final Map<String, Set<NeedState>> STAGES = Map.of(
            "raised", EnumSet.of(NeedState.RAISED),
            "known", EnumSet.of(NeedState.VERIFIED, NeedState.SIZED, NeedState.PRIORITISED),
            "unmet", EnumSet.of(NeedState.UNMET),
            "served", EnumSet.of(NeedState.MATCHED, NeedState.IN_SERVICE),
            "met", EnumSet.of(NeedState.MET));

    private static final List<String> ORDER = List.of("raised", "known", "unmet", "served", "met");

    private final JdbcClient db;
    private final NeedLists lists;
    private final NeedFilters filters;

    NeedBoards(JdbcClient db, NeedLists lists, NeedFilters filters) {
        this.db = db;
        this.lists = lists;
        this.filters = filters;
    }

    NeedBoard of(NeedReader reader, Ui ui) {
        var conditions = filters.few(ui);
        var query = ListQuery.of(ui, conditions);
        var rows = lists.all(query, reader, ui);
        var unmet = rows.stream()
                .filter(row -> row.state() == NeedState.UNMET)
                .sorted(Comparator.comparingLong((NeedRow row) -> row.days(ui))
                        .reversed()
                        .thenComparing(NeedRow::stateSince))
                .toList();
        var columns = ORDER.stream()
                .map(stage -> new Column(
                        stage,
                        rows.stream()
                                .filter(row ->
                                        STAGES.getOrDefault(stage, Set.of()).contains(row.state()))
                                .toList()))
                .toList();
        return new NeedBoard(conditions, query, columns, unmet, trend(query, reader, ui));
    }

    private record Tally(String month, long raised, long met) {}

    private Chart trend(ListQuery query, NeedReader reader, Ui ui) {
        var first = YearMonth.from(ui.today()).minusMonths(MONTHS - 1);
        var tallies = new HashMap<String, Tally>();
        for (var tally : tallies(query, reader, first.atDay(1))) tallies.put(tally.month(), tally);
        var months = IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        return new Chart(
                "trend",
                Kind.BARS,
                ui.text("needs.board.trend"),
                ui.text("needs.board.trend-note"),
                ui.text("needs.board.month"),
                "",
                months.stream().map(YearMonth::toString).toList(),
                List.of(
                        new Series(ui.text("needs.board.trend-raised"), points(months, tallies, true)),
                        new Series(ui.text("needs.board.trend-met"), points(months, tallies, false))));
    }

    private static List<Point> points(List<YearMonth> months, Map<String, Tally> tallies, boolean raised) {
        return months.stream()
                .map(month -> tallies.getOrDefault(month.toString(), new Tally("", 0, 0)))
                .map(tally -> Point.of(raised ? tally.raised() : tally.met()))
                .toList();
    }

    /// Of those that the board shows: whoever looks at one community sees how it goes there.
    private List<Tally> tallies(ListQuery query, NeedReader reader, LocalDate from) {
        var conditions = lists.conditions(query, reader);
        return db.sql("""
                        select month, sum(raised) as raised, sum(met) as met
                        from  (select to_char(n.raised_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, 1 as raised, 0 as met
                               from   needs.need n where n.raised_at >= :from and %1$s
                               union all
                               select to_char(n.state_since at time zone 'Asia/Shanghai', 'YYYY-MM'), 0, 1
                               from   needs.need n where n.state = 'MET' and n.state_since >= :from and %1$s) as steps
                        group  by month
                        """.formatted(conditions.sql()))
                .param("from", Moments.startOf(from))
                .params(conditions.values())
                .query((row, n) -> new Tally(row.getString("month"), row.getLong("raised"), row.getLong("met")))
                .list();
    }
}
