package org.linli.ui;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks every room what it knows to some words.
@Component
class Palette {

    private static final int MOST = 8;

    private final ObjectProvider<PaletteSource> sources;

    Palette(ObjectProvider<PaletteSource> sources) {
        this.sources = sources;
    }

    List<PaletteSource.Found> find(String typed, Ui ui) {
        var words = TypedText.line(typed);
        var few = words.substring(0, Math.min(words.length(), 60));
        return sources.orderedStream()
                .map(source -> new PaletteSource.Found(
                        ui.text(source.key()),
                        source.find(few, ui).stream().limit(MOST).toList()))
                .filter(found -> !found.hits().isEmpty())
                .toList();
    }
}
