package org.linli.dialogue.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Origin;
import org.linli.dialogue.web.MeetingFormPage.Given;
import org.linli.needs.Matter;
import org.linli.needs.NeedGlances;
import org.linli.needs.NeedId;
import org.linli.needs.TopicId;
import org.linli.places.Picker;
import org.linli.places.Pickers;
import org.linli.requests.Glances;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Prepares the form in which a meeting is proposed: empty, out of something that was there before, or as it was said.
@Component
class MeetingForms {

    private final NeedGlances needs;
    private final Glances concerns;
    private final Pickers pickers;
    private final MeetingNames names;

    MeetingForms(NeedGlances needs, Glances concerns, Pickers pickers, MeetingNames names) {
        this.needs = needs;
        this.concerns = concerns;
        this.pickers = pickers;
        this.names = names;
    }

    /// @param kind what it grows out of
    /// @param number of it; 0 if it has none
    MeetingFormPage fresh(Origin.Kind kind, long number, Actor actor, Ui ui) {
        var matter = number == 0 ? Optional.<Matter>empty() : matter(kind, number, actor, ui);
        if (number != 0 && matter.isEmpty()) throw new NotFound(number);
        var origin = new Origin(kind, number == 0 ? null : number, "");
        var place = matter.isPresent() ? last(matter.get().place()) : home(actor, ui);
        var given = new Given(
                -1,
                matter.map(Matter::title).orElse(""),
                "",
                kind == Origin.Kind.NEED ? "ROUND_TABLE" : "TEAHOUSE",
                "CONSULTATION",
                null,
                origin);
        return new MeetingFormPage("/meetings", given, picker(place, ui), names.source(origin, true, ui));
    }

    MeetingFormPage again(MeetingPage page, Origin origin, Ui ui) {
        var row = page.row();
        var given = new Given(
                page.version(),
                row.title(),
                page.aim(),
                row.kind().name(),
                row.decides().name(),
                page.electorate(),
                origin);
        return new MeetingFormPage(row.address() + "/edit", given, picker(page.place(), ui), page.source());
    }

    private Optional<Matter> matter(Origin.Kind kind, long number, Actor actor, Ui ui) {
        var found = switch (kind) {
            case NEED -> needs.of(new NeedId(number));
            case TOPIC -> needs.of(new TopicId(number));
            case GAP, CONCERN -> concerns.of(new RequestId(number)).map(one -> new Matter(one.subject(), one.place()));
            case NONE, CONFLICT -> Optional.<Matter>empty();
        };
        var right = kind == Origin.Kind.NEED ? Right.SEE_NEEDS : Right.SEE_REQUESTS;
        return found.filter(one -> actor.may(right, one.place(), ui.today()));
    }

    private Picker picker(@Nullable Long place, Ui ui) {
        return pickers.of(ui, "place", place == null ? null : new PlaceId(place), PlacePath.ALL);
    }

    private static @Nullable Long home(Actor actor, Ui ui) {
        return actor.placesOf(Right.PREPARE_MEETINGS, ui.today()).stream()
                .findFirst()
                .flatMap(path -> Optional.ofNullable(last(path)))
                .orElse(null);
    }

    private static @Nullable Long last(PlacePath path) {
        return path.equals(PlacePath.ALL) ? null : path.place().value();
    }
}
