package org.linli.places.web;

import gg.jte.Content;
import org.linli.pages.Templates;
import org.linli.places.Pickers;
import org.linli.shared.PlacePath;
import org.linli.ui.DesignPart;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// The choice of a place among the parts of pages.
@Component
class PickerPart implements DesignPart {

    private final Pickers pickers;
    private final Templates templates;

    PickerPart(Pickers pickers, Templates templates) {
        this.pickers = pickers;
        this.templates = templates;
    }

    @Override
    public String key() {
        return "place";
    }

    @Override
    public Content shown(Ui ui) {
        return templates.placesPickerPart(ui, pickers.of(ui, "place", null, PlacePath.ALL));
    }
}
