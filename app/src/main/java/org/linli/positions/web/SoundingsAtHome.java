package org.linli.positions.web;

import java.util.List;
import org.linli.positions.Soundings;
import org.linli.requests.HomeAsks;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Questions that people of a place may answer today, for the page that everybody sees first.
@Component
@Order(10)
class SoundingsAtHome implements HomeAsks {

    private final Soundings soundings;

    SoundingsAtHome(Soundings soundings) {
        this.soundings = soundings;
    }

    @Override
    public List<Asked> of(PlacePath within, Ui ui) {
        return soundings.open(within).stream()
                .map(one -> new Asked(
                        one.question(),
                        one.address(),
                        ui.text("positions.say"),
                        one.placeName().in(ui),
                        ui.text("positions.until", ui.day(one.closesOn()))))
                .toList();
    }
}
