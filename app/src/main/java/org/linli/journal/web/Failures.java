package org.linli.journal.web;

import org.linli.journal.HeldEntry;
import org.linli.ui.Ui;

/// Failures as a person would put them; the exact words of the machine stand below.
public final class Failures {

    private Failures() {}

    public static String said(Ui ui, HeldEntry held) {
        var cause = held.cause();
        if (cause.isEmpty()) return ui.text("journal.failure.waiting");
        if (cause.contains("Mail")) return ui.text("journal.failure.mail");
        if (cause.contains("org.springframework.dao") || cause.contains("SQLException") || cause.contains(".jdbc."))
            return ui.text("journal.failure.database");
        if (cause.contains("java.net.") || cause.contains("java.io.")) return ui.text("journal.failure.line");
        return ui.text("journal.failure.program");
    }
}
