package org.linli.surveys.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.linli.surveys.Comparison;
import org.linli.surveys.Estimate;
import org.linli.surveys.ItemFinding;
import org.linli.surveys.ItemKind;
import org.linli.surveys.SurveyItem;
import org.linli.ui.Chart;
import org.linli.ui.Chart.Kind;
import org.linli.ui.Chart.Point;
import org.linli.ui.Chart.Series;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Draws findings, each with the table that it is drawn from; what is hidden is a gap in both.
@Component
class FindingCharts {

    private static final int MOST_PLACES = 12;

    private final Places places;

    FindingCharts(Places places) {
        this.places = places;
    }

    /// Ranges of numbers as bars, places as lying bars.
    Chart of(ItemFinding finding, Ui ui) {
        var item = finding.item();
        boolean lying = item.kind() == ItemKind.PLACE;
        var parts = finding.parts().stream()
                .filter(part -> !lying || !part.hidden())
                .limit(lying ? MOST_PLACES : Integer.MAX_VALUE)
                .toList();
        int left = finding.parts().size() - parts.size();
        var labels = parts.stream().map(part -> label(item, part.code(), ui)).toList();
        var points = parts.stream().map(part -> point(part, ui)).toList();
        return new Chart(
                "chart-" + item.key(),
                lying ? Kind.LYING_BARS : Kind.BARS,
                item.text(ui),
                left == 0
                        ? ui.text("surveys.found.base", finding.answered())
                        : ui.text("surveys.found.places-left", finding.answered(), left),
                ui.text(lying ? "surveys.found.place" : "surveys.found.number"),
                ui.text("surveys.found.percent"),
                labels,
                List.of(new Series(ui.text("surveys.found.share"), points)));
    }

    /// Shares of a choice side by side: one column a place or an edition.
    Chart compare(Comparison comparison, Ui ui) {
        var item = comparison.item();
        int left = comparison.columns().size() - comparison.shown().size();
        var labels = comparison.shown().stream()
                .map(column -> comparison.name(column, ui))
                .toList();
        var series = new ArrayList<Series>();
        if (comparison.byMean())
            series.add(new Series(
                    ui.text("surveys.found.mean"),
                    comparison.shown().stream().map(column -> mean(column, ui)).toList()));
        else
            for (var code : item.codes())
                series.add(new Series(
                        label(item, code, ui),
                        comparison.shown().stream()
                                .map(column -> point(column.finding().part(code), ui))
                                .toList()));
        return new Chart(
                comparison.byTime() ? "editions" : "places",
                item.kind() == ItemKind.MULTIPLE || comparison.byMean() ? Kind.BARS : Kind.STACKED_BARS,
                ui.text(comparison.byTime() ? "surveys.compare.editions" : "surveys.compare.places"),
                left == 0 ? ui.text("surveys.compare.note") : ui.text("surveys.compare.left", left),
                ui.text(comparison.byTime() ? "surveys.compare.edition" : "surveys.found.place"),
                comparison.byMean() ? "" : ui.text("surveys.found.percent"),
                labels,
                series);
    }

    private static Point few(Ui ui) {
        return new Point(false, 0, ui.text("surveys.found.few"), "");
    }

    private static Point mean(Comparison.Column column, Ui ui) {
        var mean = column.finding().mean();
        if (mean == null) return few(ui);
        return new Point(
                true, mean.value(), FindingsPage.figure(mean.value()) + " (" + FindingsPage.meanRange(mean) + ")", "");
    }

    private static Point point(ItemFinding.Part part, Ui ui) {
        if (part.hidden()) return few(ui);
        return new Point(true, FindingsPage.percent(part.share().value()), said(part.share()), "");
    }

    private static String said(Estimate share) {
        return FindingsPage.percent(share.value()) + "% (" + FindingsPage.range(share) + ")";
    }

    String label(SurveyItem item, String code, Ui ui) {
        if (item.kind() == ItemKind.PLACE)
            return PlaceId.parse(code)
                    .flatMap(places::find)
                    .map(place -> place.name(ui))
                    .orElse(code);
        if (item.kind() == ItemKind.HOURS) {
            var parts = code.split("-");
            int hour = Integer.parseInt(parts[1]);
            return ui.text("surveys.weekday." + parts[0]) + " " + hour + "–" + item.bandEnd(hour);
        }
        return item.option(code).map(option -> option.text(ui)).orElse(code);
    }
}
