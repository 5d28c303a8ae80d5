package org.linli.sheets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.sheets.SheetRule;
import org.linli.ui.ListView;
import org.linli.ui.Takeaway;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a list becomes a file, whatever it is about.
@Controller
@Allowed(Right.EXPORT)
class ListExportController {

    private final ListExport export;

    ListExportController(ListExport export) {
        this.export = export;
    }

    /// @param of the address of the list, with its conditions
    @PostMapping(ListView.TAKE)
    void take(
            Ui ui,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String of)
            throws IOException {
        var words = Takeaway.purpose(purpose, SheetRule.A_LIST_IS_TAKEN_AWAY_FOR_A_PURPOSE);
        Takeaway.send(
                response, Takeaway.XLSX, "linli-" + ui.today() + ".xlsx", out -> export.write(of, words, out, ui));
    }
}
