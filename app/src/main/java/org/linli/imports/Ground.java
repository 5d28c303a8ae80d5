package org.linli.imports;

import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// A place that somebody may load a sheet into.
///
/// @param name in Chinese
/// @param nameEn in English; empty where nobody has given one
public record Ground(PlacePath place, String name, String nameEn) {

    public String in(Ui ui) {
        return ui.name(name, nameEn);
    }
}
