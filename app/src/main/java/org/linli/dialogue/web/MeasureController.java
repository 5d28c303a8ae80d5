package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.linli.pages.Templates;
import org.linli.places.Pickers;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What meetings brought: five figures, each down to its records.
@Controller
@Allowed(Right.SEE_MEETINGS)
@RequestMapping("/meetings/measures")
class MeasureController {

    private final PromiseMeasures promises;
    private final MeetingMeasures meetings;
    private final Places places;
    private final Pickers pickers;
    private final MeetingNames names;
    private final Templates templates;

    MeasureController(
            PromiseMeasures promises,
            MeetingMeasures meetings,
            Places places,
            Pickers pickers,
            MeetingNames names,
            Templates templates) {
        this.promises = promises;
        this.meetings = meetings;
        this.places = places;
        this.pickers = pickers;
        this.names = names;
        this.templates = templates;
    }

    /// @param place 0: the first of the reader's own
    @GetMapping
    JteModel show(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "0") long place,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        var reader = MeetingReader.of(actor, ui.today());
        var path = place == 0
                ? reader.places().stream().findFirst().orElse(PlacePath.ALL)
                : places.get(new PlaceId(place)).path();
        var first = day(from, ui.today().minusYears(1).plusDays(1));
        var last = day(until, ui.today());
        var scope = new MeasureScope(path, first, last.isBefore(first) ? first : last, ui.today(), reader);
        var held = meetings.held(scope);
        var id = path.equals(PlacePath.ALL) ? null : path.place();
        return templates.meetingsMeasures(
                ui,
                new MeasuresPage(
                        pickers.of(ui, "place", id, PlacePath.ALL),
                        id == null ? "" : names.place(id.value(), ui),
                        scope.from(),
                        scope.until(),
                        List.of(
                                promises.kept(scope, ui),
                                promises.money(scope, ui),
                                meetings.present(held, ui),
                                meetings.spoken(held, ui),
                                meetings.led(held, ui))));
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            return typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }
}
