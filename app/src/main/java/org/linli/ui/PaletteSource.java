package org.linli.ui;

import java.util.List;

/// What a room lets people find from everywhere, as a bean: by Ctrl-K, by the field in the bar,
/// and on the page `/find`.
/// Sources answer in the order of their `@Order`.
public interface PaletteSource {

    /// The key of the word above its findings, such as `places.palette`.
    String key();

    /// The best few, and only what this reader may open.
    ///
    /// @param words what was typed, a single line, trimmed; empty while nothing is typed: then what is
    /// wanted most
    List<Hit> find(String words, Ui ui);

    /// Something found.
    ///
    /// @param detail a second, smaller line; empty if there is none
    /// @param icon of the sprite
    record Hit(String text, String detail, String href, String icon) {}

    /// What one room knows.
    ///
    /// @param title in the reader's language
    record Found(String title, List<Hit> hits) {}
}
