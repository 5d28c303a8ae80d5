package org.linli.positions.web;

import java.util.Locale;
import org.linli.engine.consensus.Finding;
import org.linli.engine.consensus.Opinion;
import org.linli.engine.consensus.Side;
import org.linli.ui.Ui;

/// What the engine found, in words: it speaks none itself.
public final class PositionWords {

    private PositionWords() {}

    public static String of(Opinion opinion, Ui ui) {
        return ui.text("positions.opinion." + key(opinion));
    }

    public static String of(Side side, Ui ui) {
        return ui.text("positions.side." + key(side));
    }

    public static String of(Finding finding, Ui ui) {
        return ui.text("positions.finding." + key(finding));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
