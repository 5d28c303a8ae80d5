package org.linli.ui;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.linli.pages.Templates;
import org.linli.shared.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Finds doors, places and concerns from everywhere: as a page, and as the list that Ctrl-K shows.
@Controller
@Open
class FindController {

    private final Palette palette;
    private final Templates templates;

    FindController(Palette palette, Templates templates) {
        this.palette = palette;
        this.templates = templates;
    }

    @GetMapping("/find")
    JteModel page(Ui ui, @RequestParam(defaultValue = "") String words) {
        return templates.uiFind(ui, TypedText.line(words), palette.find(words, ui));
    }

    @GetMapping("/find.json")
    @ResponseBody
    List<PaletteSource.Found> list(Ui ui, @RequestParam(defaultValue = "") String words) {
        return palette.find(words, ui);
    }
}
