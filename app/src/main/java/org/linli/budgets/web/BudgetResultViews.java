package org.linli.budgets.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetResult;
import org.linli.budgets.BudgetResults;
import org.linli.budgets.BudgetSummary;
import org.linli.budgets.Finding;
import org.linli.budgets.Tallied;
import org.linli.shared.Money;
import org.linli.ui.Chart;
import org.linli.ui.Chart.Kind;
import org.linli.ui.Chart.Point;
import org.linli.ui.Chart.Series;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Tells a result in words: one sentence for each item.
@Component
class BudgetResultViews {

    private final BudgetResults results;

    BudgetResultViews(BudgetResults results) {
        this.results = results;
    }

    Optional<ResultView> of(BudgetSummary budget, Ui ui) {
        return results.of(budget).map(result -> view(budget, result, ui));
    }

    private ResultView view(BudgetSummary budget, BudgetResult result, Ui ui) {
        var agreed = result.agreed();
        var other = result.other();
        var names = agreed.findings().stream()
                .map(Finding::item)
                .collect(Collectors.toMap(BudgetItem::key, item -> item.name(ui)));
        var lines = agreed.findings().stream()
                .map(found -> new ResultView.Line(
                        found.item(),
                        found.isFunded(),
                        votes(budget, found, ui),
                        why(budget, agreed, found, names, ui),
                        other.funds(found.item().key())))
                .toList();
        return new ResultView(result, lines, chart(budget, agreed, ui), without(other, agreed), without(agreed, other));
    }

    private static List<BudgetItem> without(Tallied one, Tallied two) {
        return one.funded().stream()
                .map(Finding::item)
                .filter(item -> !two.funds(item.key()))
                .toList();
    }

    private static String votes(BudgetSummary budget, Finding found, Ui ui) {
        return budget.casting().givesPoints()
                ? ui.text("budgets.result.points", found.support().longValue(), found.supporters())
                : ui.text("budgets.result.votes", found.supporters());
    }

    private static String why(BudgetSummary budget, Tallied tallied, Finding found, Map<String, String> names, Ui ui) {
        int people = found.supporters();
        return switch (found.reason()) {
            case NOBODY -> ui.text("budgets.why.nobody");
            case IN_TURN ->
                tallied.counting().isShared()
                        ? ui.text("budgets.why.completed", people, yuan(found.had(), ui))
                        : ui.text("budgets.why.in-turn", people, found.turn(), yuan(found.had(), ui));
            case DID_NOT_FIT ->
                tallied.counting().isShared()
                        ? ui.text("budgets.why.not-completed", people, yuan(found.had(), ui), yuan(found.missing(), ui))
                        : ui.text(
                                "budgets.why.did-not-fit",
                                people,
                                found.turn(),
                                yuan(found.had(), ui),
                                yuan(found.missing(), ui));
            case PAID_FOR -> paid(budget, found, ui);
            case NOT_COVERED -> lacking(found, names, ui);
        };
    }

    private static String paid(BudgetSummary budget, Finding found, Ui ui) {
        var each = yuan(found.each(), ui);
        var weighed = budget.casting().givesPoints() || budget.casting().isRanked();
        if (found.withRest() == 0)
            return ui.text(weighed ? "budgets.why.paid-weighed" : "budgets.why.paid", found.supporters(), each);
        if (found.inFull() == 0) return ui.text("budgets.why.paid-rest", found.withRest(), yuan(found.had(), ui));
        return ui.text(
                weighed ? "budgets.why.paid-both-weighed" : "budgets.why.paid-both",
                found.inFull(),
                each,
                found.withRest(),
                yuan(found.had(), ui));
    }

    private static String lacking(Finding found, Map<String, String> names, Ui ui) {
        var first = ui.text(
                "budgets.why.not-covered", found.supporters(), yuan(found.had(), ui), yuan(found.missing(), ui));
        if (found.other().isEmpty()) return first;
        return first
                + ui.text(
                        "budgets.why.spent-on",
                        names.getOrDefault(found.other(), found.other()),
                        yuan(found.otherSum(), ui));
    }

    private static Chart chart(BudgetSummary budget, Tallied agreed, Ui ui) {
        var points = budget.casting().givesPoints();
        var labels = agreed.findings().stream()
                .map(found -> ui.text(
                        found.isFunded() ? "budgets.chart.funded" : "budgets.chart.not",
                        found.item().name(ui)))
                .toList();
        var values = agreed.findings().stream()
                .map(found -> Point.of(points ? found.support().longValue() : found.supporters()))
                .toList();
        return new Chart(
                "votes",
                Kind.LYING_BARS,
                ui.text(points ? "budgets.chart.title-points" : "budgets.chart.title"),
                ui.text("budgets.chart.note", agreed.voters()),
                ui.text("budgets.item"),
                "",
                labels,
                List.of(new Series(ui.text(points ? "budgets.chart.points" : "budgets.chart.votes"), values)));
    }

    /// Whole yuan where it does not matter.
    static String yuan(BigDecimal sum, Ui ui) {
        var rounded = sum.abs().compareTo(BigDecimal.valueOf(100)) >= 0 ? sum.setScale(0, RoundingMode.HALF_EVEN) : sum;
        return Money.fen(rounded.movePointRight(2)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact())
                .text(ui.locale());
    }
}
