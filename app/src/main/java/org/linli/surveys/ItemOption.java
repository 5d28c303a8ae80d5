package org.linli.surveys;

import org.linli.ui.Ui;

/// One of the answers to choose from.
///
/// @param code the same in every edition: what is kept and compared
/// @param en empty where nobody has written it
public record ItemOption(String code, String zh, String en) {

    public String text(Ui ui) {
        return ui.name(zh, en);
    }
}
