package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.dialogue.MeetingKind;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// By what lists of meetings and of promises may be narrowed.
@Component
class DialogueFilters {

    private final Places places;
    private final MeetingNames names;

    DialogueFilters(Places places, MeetingNames names) {
        this.places = places;
        this.names = names;
    }

    List<ListFilter> meetings(Ui ui) {
        return List.of(
                ListFilter.words("words", ui.text("dialogue.list.words")),
                ListFilter.choice("in", ui.text("dialogue.list.in"), communities(ui)),
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
        return List.of(
                ListFilter.words("words", ui.text("dialogue.promises.words")),
                ListFilter.choice("in", ui.text("dialogue.list.in"), communities(ui)),
                ListFilter.choice(
                        "part",
                        ui.text("dialogue.list.part"),
                        Choice.inAddress(PromisePart.values(), "dialogue.promises.part", ui)));
    }

    /// The place that is asked for; everywhere if none is.
    PlacePath place(ListQuery query) {
        return asked(query.value("in"))
                .flatMap(places::find)
                .map(place -> place.path())
                .orElse(PlacePath.ALL);
    }

    /// The communities, and whichever place is asked for.
    private List<Choice> communities(Ui ui) {
        var found = new ArrayList<>(places.communities());
        asked(ListQuery.of(ui, List.of(ListFilter.words("in", ""))).value("in"))
                .flatMap(places::find)
                .filter(place -> !found.contains(place))
                .ifPresent(found::add);
        return found.stream()
                .map(place ->
                        new Choice(place.id().toString(), names.place(place.id().value(), ui)))
                .toList();
    }

    private static Optional<PlaceId> asked(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(new PlaceId(Long.parseLong(typed))) : Optional.empty();
    }
}
