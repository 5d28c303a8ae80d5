package org.linli.ui;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.pages.Templates;
import org.linli.shared.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Shows every part that pages are made of, in every state and look: for whoever builds the next page.
@Controller
@Open
class DesignController {

    private final Templates templates;

    private final SavedViews views;
    private final List<DesignPart> parts;

    DesignController(Templates templates, SavedViews views, List<DesignPart> parts) {
        this.templates = templates;
        this.views = views;
        this.parts = List.copyOf(parts);
    }

    @GetMapping("/design")
    JteModel page(Ui ui) {
        var list = new DesignList(ui, views.of(ui.actor(), DesignList.PATH));
        return templates.uiDesign(ui, new DesignRefusals(ui), new DesignPage(ui), list, parts);
    }

    /// What the sample of a suggesting field suggests.
    @GetMapping("/design/streets")
    @ResponseBody
    List<Map<String, String>> streets(@RequestParam(defaultValue = "") String words, Ui ui) {
        return new DesignPage(ui)
                .streets().stream()
                        .filter(street -> (street.label() + street.hint() + street.value())
                                .toLowerCase(Locale.ROOT)
                                .contains(words.strip().toLowerCase(Locale.ROOT)))
                        .map(street ->
                                Map.of("value", street.value(), "label", street.label(), "detail", street.hint()))
                        .toList();
    }
}
