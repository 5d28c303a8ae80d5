package org.linli.places;

import org.linli.ui.BilingualText;
import org.linli.ui.Ui;

/// What a place is called.
///
/// @param zh as its people call it
/// @param en for those who read English; empty where nobody has said
public record PlaceName(String zh, String en) {

    /// In the reader's language, as far as there is a name in it.
    public String in(Ui ui) {
        return ui.name(zh, en);
    }

    /// As a text, where it stands among answers of other kinds.
    public BilingualText written() {
        return new BilingualText(zh, en);
    }
}
