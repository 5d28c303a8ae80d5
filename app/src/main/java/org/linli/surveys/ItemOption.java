package org.linli.surveys;

import org.jspecify.annotations.Nullable;
import org.linli.ui.Ui;

/// One of the answers to choose from.
///
/// @param code the same in every edition: what is kept and compared
/// @param en empty where nobody has written it
/// @param tells who lives in a household that answers so; none where it tells nothing of that
public record ItemOption(
        String code, String zh, String en, @Nullable Trait tells) {

    public ItemOption(String code, String zh, String en) {
        this(code, zh, en, null);
    }

    public String text(Ui ui) {
        return ui.name(zh, en);
    }
}
