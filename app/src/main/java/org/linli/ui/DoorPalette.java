package org.linli.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The doors that the reader may open, found by their word in either language.
@Component
@Order(10)
class DoorPalette implements PaletteSource {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Override
    public String key() {
        return "ui.palette.doors";
    }

    @Override
    public List<Hit> find(String words, Ui ui) {
        var doors = ui.shell().navigation();
        return Stream.concat(doors.staff().stream(), doors.open().stream())
                .filter(door -> matches(door, words.toLowerCase(Locale.ROOT), ui))
                .map(door -> new Hit(ui.text(door.key()), "", door.href(), door.icon()))
                .toList();
    }

    private static boolean matches(NavigationItem door, String words, Ui ui) {
        return LANGUAGES.stream()
                .map(language -> ui.words().text(language, door.key()).toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.contains(words));
    }
}
