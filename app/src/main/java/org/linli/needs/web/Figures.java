package org.linli.needs.web;

import org.jspecify.annotations.Nullable;
import org.linli.needs.Size;
import org.linli.needs.Unit;
import org.linli.ui.Ui;

/// How figures of needs are said. Fewer than five are never named.
final class Figures {

    private static final int STEP = 5;

    private Figures() {}

    /// `38 people (27–52)`; empty as long as nobody has counted.
    static String sized(@Nullable Size size, Unit unit, Ui ui) {
        if (size == null) return "";
        if (size.isFew()) return ui.text("needs.few", unit(unit, ui));
        if (size.low() == size.high()) return ui.text("needs.figure", size.middle(), unit(unit, ui));
        return ui.text("needs.sized", size.middle(), unit(unit, ui), size.low(), size.high());
    }

    /// About how many: to the nearest five.
    static String about(int count, Unit unit, Ui ui) {
        if (count < Size.FEW) return ui.text("needs.few", unit(unit, ui));
        return ui.text("needs.about", (count + STEP / 2) / STEP * STEP, unit(unit, ui));
    }

    static String unit(Unit unit, Ui ui) {
        return ui.text("needs.unit", unit);
    }
}
