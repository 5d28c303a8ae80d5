package org.linli.journal.web;

import java.util.Locale;
import org.linli.ui.Ui;

/// What happened, in words: the name of the event as a key.
final class EventWords {

    private EventWords() {}

    static String of(String type, Ui ui) {
        var key = "journal.event." + type.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return ui.words().has(ui.locale(), key) ? ui.text(key) : type;
    }
}
