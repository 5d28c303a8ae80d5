package org.linli.dialogue.web;

import org.linli.dialogue.Origin;
import org.linli.needs.Matter;
import org.linli.needs.NeedGlances;
import org.linli.needs.NeedId;
import org.linli.needs.TopicId;
import org.linli.places.Places;
import org.linli.requests.Glances;
import org.linli.requests.RequestId;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Names for the ids of a page.
@Component
class MeetingNames {

    private final Places places;
    private final NeedGlances needs;
    private final Glances concerns;

    MeetingNames(Places places, NeedGlances needs, Glances concerns) {
        this.places = places;
        this.needs = needs;
        this.concerns = concerns;
    }

    /// As people say it: from the community down, the subdistrict by itself.
    String place(long id, Ui ui) {
        return places.get(new PlaceId(id)).inFull().in(ui);
    }

    /// What a meeting grows out of, with the way there for whoever may go it.
    MeetingPage.Source source(Origin origin, boolean colleague, Ui ui) {
        var number = origin.number();
        var kind = origin.kind() == Origin.Kind.NONE ? "" : ui.text("dialogue.origin", origin.kind());
        if (number == null) return new MeetingPage.Source(kind, origin.words(), "");
        return switch (origin.kind()) {
            case NEED ->
                source(kind, needs.of(new NeedId(number)).map(Matter::title).orElse(""), "/needs/" + number);
            case TOPIC ->
                source(
                        kind,
                        needs.of(new TopicId(number)).map(Matter::title).orElse(""),
                        ui.may(Right.SEE_REQUESTS) ? "/topics/" + number : "");
            case GAP, CONCERN ->
                colleague
                        ? source(
                                kind,
                                concerns.of(new RequestId(number))
                                        .map(one -> one.subject())
                                        .orElse(""),
                                ui.may(Right.SEE_REQUESTS) ? "/requests/" + number : "")
                        : source(kind, "", "");
            case NONE, CONFLICT -> source(kind, origin.words(), "");
        };
    }

    private static MeetingPage.Source source(String kind, String words, String href) {
        return new MeetingPage.Source(kind, words, href);
    }
}
