package org.linli.surveys;

import java.util.List;
import org.linli.places.PlaceName;
import org.linli.ui.Ui;

/// The same item in several places, or in several surveys.
///
/// @param byTime whether the columns are surveys; else they are places
public record Comparison(SurveyItem item, boolean byTime, List<Column> columns) {

    public Comparison {
        columns = List.copyOf(columns);
    }

    /// Those of which something is said.
    public List<Column> shown() {
        return columns.stream()
                .filter(column ->
                        !column.hidden() && (byMean() ? column.finding().mean() != null : column.says()))
                .toList();
    }

    /// What a column is called: a place, or an edition, by its survey's name where several surveys ask.
    public String name(Column column, Ui ui) {
        var place = column.place().in(ui);
        if (!byTime) return place;
        var edition = ui.text("surveys.edition", column.survey().edition()) + " · " + place;
        var asks = columns.stream().map(one -> one.survey().family()).distinct().count();
        return asks == 1 ? edition : column.survey().title(ui) + " · " + edition;
    }

    /// Whether means are compared: one figure stands where shares of each step would be too few to be shown.
    public boolean byMean() {
        return item.kind() == ItemKind.NUMBER || item.kind() == ItemKind.SCALE;
    }

    /// One place, or one edition.
    ///
    /// @param hidden whether too few answered there, or so few elsewhere that this one would give
    /// them away
    public record Column(SurveySummary survey, PlaceName place, ItemFinding finding, boolean hidden) {

        private boolean says() {
            return finding.parts().stream().anyMatch(part -> !part.hidden() && part.count() > 0);
        }
    }
}
