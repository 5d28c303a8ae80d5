package org.linli.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.Picker;
import org.linli.requests.Category;
import org.linli.requests.Sheet;
import org.linli.ui.QrCode;

/// Where sheets are ordered, and how they are printed.
public record PaperPage(Picker place, List<Printed> sheets, List<Category> matters) {

    /// A sheet with the code on it.
    ///
    /// @param slip leads the sender to what was written down from it; none where no slip is printed
    public record Printed(
            Sheet sheet, QrCode code, @Nullable QrCode slip) {

        /// `482 716`, as one says it.
        public String spoken() {
            var code = sheet.code();
            return code.substring(0, 3) + " " + code.substring(3);
        }
    }

    public PaperPage {
        sheets = List.copyOf(sheets);
        matters = List.copyOf(matters);
    }
}
