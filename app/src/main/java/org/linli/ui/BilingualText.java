package org.linli.ui;

/// What somebody has written in both languages: what a survey asks, what a way of hearing is called.
///
/// @param zh as it was written first
/// @param en for those who read English; empty where nobody has written it
public record BilingualText(String zh, String en) {

    /// Where nobody has written anything.
    public static final BilingualText NONE = new BilingualText("", "");

    /// In the reader's language, as far as there is one in it.
    public String in(Ui ui) {
        return ui.name(zh, en);
    }

    /// For those who read English, as far as there is one for them.
    public String english() {
        return en.isEmpty() ? zh : en;
    }
}
