package org.linli.ui;

import gg.jte.Content;

/// A part of pages that another room owns, shown on the page of all parts.
public interface DesignPart {

    /// Its words stand under `ui.design.of.` and `ui.design.about.`.
    String key();

    Content shown(Ui ui);
}
