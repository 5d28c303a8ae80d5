package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.dialogue.MeetingKind;
import org.linli.places.PlaceChoices;
import org.linli.ui.Choice;
import org.linli.ui.ListFilter;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// By what lists of meetings and of promises may be narrowed.
@Component
class DialogueFilters {

    static final String PLACE = "in";

    private final PlaceChoices places;

    DialogueFilters(PlaceChoices places) {
        this.places = places;
    }

    List<ListFilter> meetings(Ui ui) {
        return List.of(
                ListFilter.words("words", ui.text("dialogue.list.words")),
                places.filter(PLACE, ui.text("dialogue.list.in"), ui),
                ListFilter.choice(
                        "kind",
                        ui.text("dialogue.list.kind"),
                        Choice.inAddress(MeetingKind.values(), "dialogue.kind", ui)),
                ListFilter.choice(
                        "part",
                        ui.text("dialogue.list.part"),
                        Choice.inAddress(MeetingPart.values(), "dialogue.list", ui)));
    }

    List<ListFilter> promises(Ui ui) {
        var all = new ArrayList<>(promisesOfAll(ui));
        if (ui.actor().isKnown())
            all.add(ListFilter.choice(
                    "whose",
                    ui.text("dialogue.promises.whose"),
                    Choice.inAddress(PromiseShare.values(), "dialogue.promise-share", ui)));
        return all;
    }

    private List<ListFilter> promisesOfAll(Ui ui) {
        return List.of(
                ListFilter.words("words", ui.text("dialogue.promises.words")),
                places.filter(PLACE, ui.text("dialogue.list.in"), ui),
                ListFilter.choice(
                        "part",
                        ui.text("dialogue.list.part"),
                        Choice.inAddress(PromisePart.values(), "dialogue.promises.part", ui)));
    }
}
