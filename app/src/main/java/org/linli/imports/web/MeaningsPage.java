package org.linli.imports.web;

import java.util.List;
import org.linli.imports.SheetImport;
import org.linli.ui.Choice;

/// Between the second step and the third: what the labels of some columns mean here.
public record MeaningsPage(SheetImport sheet, List<Labelled> fields) {

    public MeaningsPage {
        fields = List.copyOf(fields);
    }

    /// A field with the labels that occur in the sheet.
    ///
    /// @param tooMany whether the column holds no list of kinds, but texts
    public record Labelled(String field, String name, List<Choice> choices, List<Label> labels, boolean tooMany) {

        /// Whether the sheet has no such column, and it is said once for all rows.
        public boolean isOnce() {
            return labels.size() == 1 && labels.getFirst().text().isEmpty();
        }

        public Labelled {
            choices = List.copyOf(choices);
            labels = List.copyOf(labels);
        }
    }

    /// @param value that it was said to mean, or probably means; empty if nothing is known
    /// @param remembered whether somebody said so before
    public record Label(String text, int times, String value, boolean remembered) {}
}
