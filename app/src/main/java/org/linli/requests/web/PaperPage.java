package org.linli.requests.web;

import java.util.List;
import org.linli.places.Picker;
import org.linli.requests.Category;
import org.linli.requests.Sheet;
import org.linli.ui.QrCode;

/// Where sheets are ordered, and how they are printed.
public record PaperPage(Picker place, List<Printed> sheets, List<Category> matters) {

    /// A sheet with the code on it.
    public record Printed(Sheet sheet, QrCode code) {}

    public PaperPage {
        sheets = List.copyOf(sheets);
        matters = List.copyOf(matters);
    }
}
