package org.linli.ui;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a form looks like after it was refused: for one fault, for several at once, and because somebody else was
/// quicker.
public record DesignRefusals(Ui ui) {

    public Ui one() {
        return refused(List.of("wrong-phone", "wrong-words"));
    }

    /// With the way to each field above the form.
    public Ui several() {
        return refused(List.of("several-phone", "several-yard", "several-words"));
    }

    public StalePage stale() {
        var now = ui.now();
        return new StalePage(
                DesignList.PATH,
                DesignList.PATH,
                now.toEpochMilli(),
                "3",
                4,
                List.of(
                        new Meanwhile.Change(
                                now.minus(6, ChronoUnit.MINUTES),
                                word("stale.who"),
                                word("stale.what"),
                                word("stale.why")),
                        new Meanwhile.Change(
                                now.minus(2, ChronoUnit.MINUTES), word("stale.who-too"), word("stale.what-too"), "")),
                Map.of("words", List.of(word("stale.words"))));
    }

    private Ui refused(List<String> fields) {
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("several-who", List.of(word("fields.who-typed")));
        var faults = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var kind = field.substring(field.indexOf('-') + 1);
            typed.put(field, List.of(kind.equals("phone") ? "5550 01" : ""));
            faults.put(field, word("fields." + kind + "-error"));
        }
        return ui.with(new Form("", typed, faults));
    }

    private String word(String key) {
        return ui.text("ui.design." + key);
    }
}
